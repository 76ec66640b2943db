package dragoman.calendar;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the expressions of a sentence: of matches that overlap the one that begins first, then the
/// longest, then that of the earlier rule. Thread-safe.
final class Recognizer {
  private static final Comparator<Match> ORDER =
      Comparator.comparingInt(Match::begin)
          .thenComparing(Comparator.comparingInt(Match::end).reversed())
          .thenComparingInt(match -> match.rule().order());

  private final Pieces pieces;
  private final Grammar grammar;

  Recognizer(Lexicon lexicon) {
    List<Rule> rules = new ArrayList<>(new RuleReader(lexicon).read());
    rules.addAll(Holidays.rules(rules.size(), lexicon));
    pieces = new Pieces(lexicon);
    grammar = new Grammar(lexicon, rules);
  }

  List<Rule> rules() {
    return grammar.rules();
  }

  /// In order of the text, none overlapping.
  List<Match> find(Sentence sentence) {
    List<Match> matches = grammar.matches(pieces.of(sentence));
    if (matches.size() < 2) {
      return matches;
    }
    matches.sort(ORDER);
    List<Match> chosen = new ArrayList<>();
    int end = 0;
    for (Match match : matches) {
      if (match.begin() >= end) {
        chosen.add(match);
        end = match.end();
      }
    }
    return chosen;
  }
}
