package dragoman.actor;

import static dragoman.language.Sentence.NONE;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// "the former" and "the latter": the first and the last of two that stand joined by "and" shortly
/// before, in the sentence or the one before it. Of three there is a latter only in their own
/// sentence, and no former.
final class LatterResolver {
  private final Draft draft;

  LatterResolver(Draft draft) {
    this.draft = draft;
  }

  void resolve(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      boolean isLatter = word.equals("latter");
      boolean stands =
          (isLatter || word.equals("former"))
              && sentence.token(i - 1).word().equalsIgnoreCase("the")
              && (i + 1 == sentence.size() || !isOfName(sentence, i + 1));
      if (stands) {
        Figure meant = meant(sentence, i, isLatter);
        if (meant != null) {
          draft.see(new Sighting(meant, new Stretch(sentence, i, i), i, Mention.Form.NOMINAL));
        }
      }
    }
  }

  /// "the former president", "the latter part": an adjective.
  private static boolean isOfName(Sentence sentence, int next) {
    String tag = sentence.token(next).tag();
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("CD");
  }

  private @Nullable Figure meant(Sentence sentence, int token, boolean isLatter) {
    List<Figure> joined = joined(sentence, token);
    int before = sentence.index() - 1;
    if (joined.isEmpty()
        && before >= 0
        && draft.sentences().get(before).paragraph() == sentence.paragraph()) {
      joined = joined(draft.sentences().get(before), Integer.MAX_VALUE);
      joined = joined.size() == 2 ? joined : List.of();
    }
    if (joined.size() < 2 || (!isLatter && joined.size() > 2)) {
      return null;
    }
    return isLatter ? joined.getLast() : joined.getFirst();
  }

  /// The actors of the last coordination before a token; none where one of its members is no actor.
  private List<Figure> joined(Sentence sentence, int token) {
    int last = NONE;
    for (int i = 0; i < Math.min(token, sentence.size()); i++) {
      if (sentence.relation(i).equals("conj") && sentence.token(i).isNoun()) {
        last = i;
      }
    }
    if (last == NONE) {
      return List.of();
    }
    int first = sentence.head(last);
    List<Integer> members = new ArrayList<>(List.of(first));
    for (int child : sentence.children(first)) {
      if (sentence.relation(child).equals("conj")) {
        members.add(child);
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (int member : members) {
      List<Figure> here =
          draft.sightings(sentence.index()).stream()
              .filter(s -> s.head() == member)
              .map(Sighting::figure)
              .distinct()
              .toList();
      if (here.size() != 1 || here.getFirst().kind() != kind(figures, here.getFirst())) {
        return List.of();
      }
      figures.add(here.getFirst());
    }
    return figures;
  }

  private static Kind kind(List<Figure> figures, Figure otherwise) {
    return figures.isEmpty() ? otherwise.kind() : figures.getFirst().kind();
  }
}
