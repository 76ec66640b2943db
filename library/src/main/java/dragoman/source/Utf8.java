package dragoman.source;

/// How far bytes are UTF-8 (RFC 3629): how many sequences of more than one byte are right, and how
/// many bytes above ASCII belong to none.
///
/// @param sequences right sequences of two to four bytes
/// @param strays bytes above ASCII outside of them; a sequence cut off by the end is not counted
record Utf8(int sequences, int strays) {
  static Utf8 of(byte[] bytes) {
    int sequences = 0;
    int strays = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int length = length(lead);
      if (lead < 0x80) {
        i++;
      } else if (length > 0 && follows(bytes, i, length)) {
        if (i + length <= bytes.length) {
          sequences++;
        }
        i += length;
      } else {
        strays++;
        i++;
      }
    }
    return new Utf8(sequences, strays);
  }

  boolean isValid() {
    return strays == 0;
  }

  /// Valid but for a slip here and there, each of which is shown as U+FFFD.
  boolean isNearlyValid() {
    return strays > 0 && sequences >= 100L * strays;
  }

  /// Too much right to be another encoding by chance, too much wrong to be a slip.
  boolean isMixed() {
    return sequences > 0 && sequences * 2 >= strays;
  }

  private static int length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean follows(byte[] bytes, int begin, int length) {
    for (int i = begin + 1; i < Math.min(begin + length, bytes.length); i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
