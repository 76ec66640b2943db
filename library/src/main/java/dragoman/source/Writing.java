package dragoman.source;

/// Whether characters look like something people write, or like bytes read in the wrong encoding.
final class Writing {
  private Writing() {}

  /// Whether there are more control characters than a stray one or two: no text has them.
  static boolean hasControls(String content) {
    long controls = content.chars().filter(Writing::isControl).count();
    return controls > 2 && controls * 1000 > content.length() || content.indexOf('\0') >= 0;
  }

  /// Letters above ASCII are in words, and a capital does not stand inside a word of small letters.
  /// In the wrong encoding this is the first thing to break (`itÕs`, `пРИВЕТ`).
  static boolean isPlausible(String content) {
    int strange = 0;
    int above = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c < 0x80) {
        strange += isControl(c) ? 1 : 0;
        continue;
      }
      above++;
      char before = i > 0 ? content.charAt(i - 1) : ' ';
      boolean isCapitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
      if (isCapitalInside
          || !Character.isDefined(c)
          || Character.getType(c) == Character.CONTROL
          || Character.getType(c) == Character.PRIVATE_USE) {
        strange++;
      }
    }
    return strange == 0 || strange * 20L <= above;
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1B;
  }
}
