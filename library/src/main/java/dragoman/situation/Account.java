package dragoman.situation;

import dragoman.text.DateInterval;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mention of an event, reduced to what can be held against another mention. Words are in small
/// letters and, where the maker knows it, in their dictionary form.
///
/// @param article id of the article
/// @param begin where in the article
/// @param act the word that names it, in its dictionary form
/// @param phrase the words of the whole expression, in their dictionary form
/// @param actors who does it, by whatever names them alike in all accounts: ids, or words
/// @param others whom and what else it is about
/// @param date when it was, as far as the sentence tells
/// @param place where, as written
/// @param names the words of names and the numbers in the sentence
/// @param words the sentence
/// @param around the next five words on each side
/// @param context the sentence with the one before and the one after
/// @param wording the act as written
public record Account(
    String article,
    int begin,
    String act,
    List<String> phrase,
    Set<String> actors,
    Set<String> others,
    DateInterval date,
    @Nullable String place,
    Set<String> names,
    List<String> words,
    Set<String> around,
    List<String> context,
    Wording wording) {
  public Account {
    phrase = List.copyOf(phrase);
    actors = Set.copyOf(actors);
    others = Set.copyOf(others);
    names = Set.copyOf(names);
    words = List.copyOf(words);
    around = Set.copyOf(around);
    context = List.copyOf(context);
  }
}
