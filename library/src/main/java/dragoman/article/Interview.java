package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whose words an interview is: the person its opening says was interviewed ("Professor X, …,
/// spoke in an interview with …"), or the one named in "In an interview with …, X said" where
/// questions and answers follow. What one more source told another outlet makes no interview.
record Interview(Names names) {
  private static final int OPENING = 3;
  private static final Pattern SPOKE =
      Pattern.compile(
          "(?<before>.*?)(?:^|\\s)(?:spoke|speaks|talked|talks|said|told|gave|gives|shared|shares|explained|explains|discussed"
              + "|discusses|answered|answers|commented|comments)(?:\\s+[\\p{L}\\p{N}.&’'-]+){0,6}?\\s+(?:in|an)\\s+(?:an?\\s+)?(?:[\\p{L}-]+\\s+){0,2}interview(?![\\p{L}])");
  private static final Pattern WITH =
      Pattern.compile(
          "(?i:(?:in|this is) an? (?:[\\p{L}-]+ )?interview(?: with [^,]{2,80})?,) (?<after>\\p{Lu}.*)");
  private static final Pattern INTERVIEWED =
      Pattern.compile(
          "(?:^|\\s)(?:interviewed|an interview with|sat down with|spoke (?:to|with)|talked (?:to|with)) (?<after>\\p{Lu}.*)");
  private static final Pattern TURN =
      Pattern.compile(
          "^(?:Q|A|Question|Answer|\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})\\s?[:.]\\s+\\S.*");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][”\"]?)\\s+(?=\\p{Lu})");

  List<String> find(Extraction page, List<String> authors) {
    boolean isDialogue = isDialogue(page);
    List<String> found = new ArrayList<>();
    List<Block> opening = new ArrayList<>(page.bodyBlocks().stream().limit(OPENING).toList());
    for (Block block : opening) {
      for (String sentence : SENTENCE.split(block.text())) {
        boolean isStandfirst = authors.isEmpty() || isDialogue;
        if (isStandfirst && found.isEmpty()) {
          interviewee(sentence, isDialogue)
              .filter(name -> !authors.contains(name))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<String> interviewee(String sentence, boolean isDialogue) {
    Matcher spoke = SPOKE.matcher(sentence);
    if (spoke.find()) {
      Optional<String> name = names.leading(sentence);
      boolean isIntroduced = spoke.group("before").contains(",");
      if (name.isPresent() && (isIntroduced || isDialogue)) {
        return name;
      }
    }
    if (!isDialogue) {
      return Optional.empty();
    }
    for (Pattern pattern : List.of(WITH, INTERVIEWED)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return names.leading(matcher.group("after"));
      }
    }
    return Optional.empty();
  }

  /// Questions and answers: several blocks begin with who speaks, or are questions by themselves.
  private static boolean isDialogue(Extraction page) {
    int turns = 0;
    int questions = 0;
    for (Block block : page.blocks()) {
      turns += TURN.matcher(block.text()).matches() && block.words() > 4 ? 1 : 0;
      questions += block.text().endsWith("?") && block.words() >= 5 ? 1 : 0;
    }
    return turns >= 4 || questions >= 3;
  }
}
