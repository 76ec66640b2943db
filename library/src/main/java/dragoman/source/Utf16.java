package dragoman.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// UTF-16 without a byte order mark, told by where its zero bytes stand: the spaces, digits and
/// Latin letters of any text have theirs all on one side.
final class Utf16 {
  private Utf16() {}

  static Optional<String> withoutMark(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    boolean isLittle = odd > even;
    int zeros = Math.max(even, odd);
    if (bytes.length % 2 != 0 || zeros * 20L < bytes.length || Math.min(even, odd) * 50L > zeros) {
      return Optional.empty();
    }
    Charset charset = isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String content = new String(bytes, charset);
    return Writing.isPlausible(content) ? Optional.of(content) : Optional.empty();
  }
}
