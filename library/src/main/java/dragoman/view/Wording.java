package dragoman.view;

import dragoman.actor.Kind;
import dragoman.article.Basis;
import dragoman.event.EventType;
import dragoman.event.Status;
import dragoman.expectation.Expectation.Likelihood;
import dragoman.position.Linkage;
import dragoman.position.Position.Stance;
import dragoman.situation.Comparison;
import dragoman.situation.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The words in which people read the closed choices of the domain.
public final class Wording {
  /// What stands over the events that are uncertain.
  public static final String UNCERTAIN =
      "Who, whom, when or whether may be misread here, and no other article tells the same with more confidence."
          + " Drawings, tables and agreements leave these out.";

  private static final int HEADING = 90;

  private Wording() {}

  public static String of(Status status) {
    return switch (status) {
      case HAPPENED -> "happened";
      case ONGOING -> "ongoing";
      case PLANNED -> "planned";
      case EXPECTED -> "expected";
      case POSSIBLE -> "possible";
      case CONDITIONAL -> "conditional";
      case DENIED -> "denied";
      case CANCELLED -> "cancelled";
    };
  }

  public static String of(Stance stance) {
    return switch (stance) {
      case SUPPORT -> "supports";
      case OPPOSE -> "opposes";
      case CONDITIONAL -> "on condition";
      case NEUTRAL -> "neutral";
    };
  }

  /// What a comparison is about, as a heading.
  public static String heading(Comparison comparison) {
    return shortened(comparison.about(), HEADING);
  }

  public static String of(Comparison.Kind kind) {
    return switch (kind) {
      case AGREE -> "sources agree";
      case DIFFER -> "sources differ";
      case CONTEST -> "contested";
      case CONTRADICT -> "contradiction";
    };
  }

  public static String of(Linkage.Kind kind) {
    return switch (kind) {
      case EXCHANGE -> "in exchange for";
      case IF -> "if";
      case REQUIRES -> "only with";
    };
  }

  public static String of(Outcome.Kind kind) {
    return switch (kind) {
      case CONFIRMED -> "came true";
      case REFUTED -> "did not come true";
      case CONDITION_NOT_MET -> "condition not met";
      case CONTESTED -> "contested";
      case OPEN -> "open";
    };
  }

  public static String of(Likelihood likelihood) {
    return switch (likelihood) {
      case ALMOST_NO_CHANCE -> "almost no chance";
      case VERY_UNLIKELY -> "very unlikely";
      case UNLIKELY -> "unlikely";
      case ROUGHLY_EVEN -> "roughly even chance";
      case LIKELY -> "likely";
      case VERY_LIKELY -> "very likely";
      case ALMOST_CERTAIN -> "almost certain";
    };
  }

  public static String of(Basis basis) {
    return switch (basis) {
      case GIVEN -> "given";
      case METADATA -> "metadata";
      case BYLINE -> "byline";
      case DERIVED -> "derived from text";
      case UNKNOWN -> "unknown";
    };
  }

  public static String of(Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case STATE -> "state";
      case INTERNATIONAL -> "international organisation";
      case ORGANISATION -> "organisation";
      case GROUP -> "group";
    };
  }

  public static String of(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /// "a", "a and b", "a, b and c".
  public static String list(Collection<String> parts) {
    List<String> words = List.copyOf(parts);
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /// The first words of a text, with "…" where it has more than `limit` code points.
  public static String shortened(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    String begin = text.substring(0, text.offsetByCodePoints(0, limit));
    int space = begin.lastIndexOf(' ');
    return (space > limit / 2 ? begin.substring(0, space) : begin).strip() + "…";
  }

  /// "1 article", "2 articles".
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
