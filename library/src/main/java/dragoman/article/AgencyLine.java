package dragoman.article;

import dragoman.source.Table;
import dragoman.text.DateInterval;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the dateline a news agency's report begins with (`MOSCOW, April 24, 2019 (TASS) —`,
/// `(Reuters) -`) and the credit it ends with (`— Reuters`). A day without a year is no date.
final class AgencyLine {
  /// What a dateline says.
  record Line(Optional<String> agency, Optional<DateInterval> date) {}

  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?<place>\\p{Lu}[\\p{Lu}\\p{M} .'’/-]{2,40}(?:, \\p{Lu}[\\p{L}. ]{1,20})?)(?:, | ))?"
              + "(?<date>[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} [A-Z][a-z]{2,8}(?: \\d{4})?)?"
              + "[ ,./]*(?:\\((?<agency>\\p{Lu}[\\p{L} ./&’'-]{1,40})\\)|/(?<slashed>\\p{Lu}[\\p{L} -]{1,30})/)"
              + "\\s*[.,]?\\s*(?:[—–-]{1,2}|\\.)\\s");
  private static final Pattern CREDIT =
      Pattern.compile("(?:^|[.”\"]\\s)[—–-]{1,2}\\s?(?<agency>\\p{Lu}[\\p{L} ./&-]{1,40})$");

  private final Set<String> agencies;

  AgencyLine() {
    agencies =
        Table.of(AgencyLine.class, "agencies.txt", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
  }

  Line read(Extraction page) {
    Optional<String> agency = Optional.empty();
    Optional<DateInterval> date = Optional.empty();
    for (Block block : page.bodyBlocks().stream().limit(2).toList()) {
      Matcher matcher = LINE.matcher(block.text());
      if (agency.isEmpty() && matcher.find()) {
        String name =
            matcher.group("agency") != null ? matcher.group("agency") : matcher.group("slashed");
        boolean isDateline = matcher.group("place") != null || agencies.contains(name);
        agency = isDateline ? Optional.of(name) : Optional.empty();
        String day = matcher.group("date");
        date =
            isDateline && day != null
                ? DateWords.find(day).map(DateWords.Written::interval)
                : Optional.empty();
      }
    }
    return new Line(agency.or(() -> credit(page)), date);
  }

  private Optional<String> credit(Extraction page) {
    if (page.body().isEmpty()) {
      return Optional.empty();
    }
    int last = page.body().getLast();
    int end = Math.min(page.blocks().size(), last + 3);
    for (Block block : page.blocks().subList(last, end)) {
      Matcher matcher = CREDIT.matcher(block.text());
      if (matcher.find() && agencies.contains(matcher.group("agency").strip())) {
        return Optional.of(matcher.group("agency").strip());
      }
    }
    return Optional.empty();
  }
}
