package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Span;
import dragoman.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two ages of one person: "Mara Oduya, 41," and "42-year-old Mara Oduya", in articles of one time.
/// A person with more than two ages may be several, and one whose ages lie far apart is spoken of
/// at several times of life; both are left out.
final class DifferingAges {
  private static final int CLOSE = 7;
  private static final int APART = 5;
  private static final int BESIDE = 40;
  private static final Pattern AFTER =
      Pattern.compile("^ ?, ?(?:aged )?(?:an? )?(\\d{1,3})(?: ?- ?year ?- ?old)? ?(?=[,.;)])");
  private static final Pattern BEFORE =
      Pattern.compile("\\b(\\d{1,3}) ?- ?year ?- ?old(?: \\p{Ll}+){0,3} $");

  private record Aged(int age, String name, Reading reading, Passage passage) {}

  private final Identities identities;
  private final BiPredicate<Reading, Reading> areOfOneStory;

  /// @param areOfOneStory whether two articles are of one story; asked where one has no date
  DifferingAges(Identities identities, BiPredicate<Reading, Reading> areOfOneStory) {
    this.identities = identities;
    this.areOfOneStory = areOfOneStory;
  }

  List<Comparison> find(List<Reading> readings) {
    Map<String, List<Aged>> ages = new TreeMap<>();
    for (Reading reading : readings) {
      for (Actor actor : reading.cast().actors()) {
        if (actor.kind() == Kind.PERSON && actor.name().contains(" ")) {
          String id = identities.of(reading.article().id(), actor.id());
          ages.computeIfAbsent(id, key -> new ArrayList<>()).addAll(ages(reading, actor));
        }
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    ages.values().forEach(all -> compare(all, comparisons));
    return comparisons;
  }

  private void compare(List<Aged> all, List<Comparison> comparisons) {
    List<Integer> distinct = List.copyOf(new TreeSet<>(all.stream().map(Aged::age).toList()));
    if (distinct.size() != 2 || distinct.getLast() - distinct.getFirst() > APART) {
      return;
    }
    List<Aged> younger = all.stream().filter(a -> a.age() == distinct.getFirst()).toList();
    List<Aged> older = all.stream().filter(a -> a.age() == distinct.getLast()).toList();
    for (Aged a : younger) {
      for (Aged b : older) {
        if (a.reading() != b.reading() && areOfOneTime(a.reading(), b.reading())) {
          comparisons.add(comparison(a, b));
          return;
        }
      }
    }
  }

  private static Comparison comparison(Aged a, Aged b) {
    return new Comparison(
        Comparison.Kind.DIFFER,
        a.name() + ", age",
        List.of(a.passage(), b.passage()),
        "One article gives the age as %d, another as %d.".formatted(a.age(), b.age()));
  }

  private boolean areOfOneTime(Reading a, Reading b) {
    DateInterval one = a.chronology().published().value();
    DateInterval other = b.chronology().published().value();
    LocalDate begin = one.earliest();
    LocalDate end = one.latest();
    return begin == null || end == null || !other.isKnown()
        ? areOfOneStory.test(a, b)
        : DateInterval.between(begin.minusDays(CLOSE), end.plusDays(CLOSE)).overlaps(other);
  }

  private static List<Aged> ages(Reading reading, Actor actor) {
    return reading.cast().mentions().stream()
        .filter(m -> m.actor().equals(actor.id()) && m.form() == Mention.Form.NAME)
        .flatMap(m -> Stream.of(before(reading, actor, m), after(reading, actor, m)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static @Nullable Aged before(Reading reading, Actor actor, Mention mention) {
    Text text = reading.article().text();
    int from = Math.max(0, mention.span().begin() - BESIDE);
    String words = text.slice(new Span(from, mention.span().begin()));
    Matcher matcher = BEFORE.matcher(words);
    return matcher.find()
        ? aged(
            matcher.group(1),
            reading,
            actor,
            new Span(from + words.codePointCount(0, matcher.start()), mention.span().end()))
        : null;
  }

  private static @Nullable Aged after(Reading reading, Actor actor, Mention mention) {
    Text text = reading.article().text();
    int to = Math.min(text.length(), mention.span().end() + BESIDE);
    String words = text.slice(new Span(mention.span().end(), to));
    Matcher matcher = AFTER.matcher(words);
    return matcher.find()
        ? aged(
            matcher.group(1),
            reading,
            actor,
            new Span(
                mention.span().begin(),
                mention.span().end() + words.codePointCount(0, matcher.end())))
        : null;
  }

  private static Aged aged(String age, Reading reading, Actor actor, Span span) {
    Passage passage = reading.article().text().passage(reading.article().id(), span);
    return new Aged(Integer.parseInt(age), actor.name(), reading, passage);
  }
}
