package dragoman.actor;

/// A person's name by its structure, for comparing. All parts are reduced to one spelling: lower
/// case, no hyphens, variants of transliteration made one.
///
/// Names are never compared by likeness of their letters: Kim Jong Un and Kim Jong Il differ in
/// one, and are son and father.
///
/// @param family empty where unknown
/// @param given empty for a bare surname
/// @param middle what stands between, initials for the most part
public record PersonName(String family, String given, String middle) {
  boolean isBare() {
    return given.isEmpty();
  }

  boolean isFull() {
    return !given.isEmpty() && !family.isEmpty();
  }

  /// Whether two full names can be of one person: the same family and the same given name; an
  /// initial stands for every name that begins with it.
  public boolean sameAs(PersonName other) {
    return isFull() && other.isFull() && family.equals(other.family) && givenAgrees(other);
  }

  /// Whether nothing in the names forbids that they are of one person.
  public boolean canBe(PersonName other) {
    if (!family.equals(other.family)) {
      return false;
    }
    return isBare() || other.isBare() || givenAgrees(other);
  }

  private boolean givenAgrees(PersonName other) {
    return given.equals(other.given)
        || isInitialOf(given, other.given)
        || isInitialOf(other.given, given)
        || (!middle.isEmpty() && middle.equals(other.given))
        || (!other.middle.isEmpty() && other.middle.equals(given));
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }
}
