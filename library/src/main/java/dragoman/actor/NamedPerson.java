package dragoman.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where a person is named, with what stands beside the name.
///
/// @param stretch the name alone
/// @param titles those that belong to it, the outermost first
/// @param isKin whether the name stands beside a noun of kinship: "his father Kim Jong Il"
/// @param country of a possessor without a title: "South Korea's Moon"
record NamedPerson(
    Stretch stretch,
    PersonName name,
    List<TitlePhrase> titles,
    boolean isKin,
    Gender gender,
    @Nullable String country) {
  NamedPerson {
    titles = List.copyOf(titles);
  }
}
