package dragoman.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads the words and numbers of a model kept as text, which `Scanner` and `split` do some twenty
/// times slower. Everything between two white spaces is one item.
final class ModelText {
  /*
   * A decimal of up to seven digits is the quotient of two whole numbers that a float holds exactly,
   * and one division rounds correctly (Clinger 1990, "How to read floating point numbers
   * accurately", the fast path): the same float as Float.parseFloat gives.
   */
  private static final float[] POWERS = {1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f};
  private static final int EXACT = 1 << 24;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] item = new byte[64];
  private int length;

  ModelText(InputStream in) {
    this.in = in;
  }

  /// The value of a line `name=value`.
  int setting(String name) throws IOException {
    String line = word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + "=… in the model but found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  String word() throws IOException {
    next();
    return new String(item, 0, length, StandardCharsets.UTF_8);
  }

  int integer() throws IOException {
    return Integer.parseInt(word());
  }

  float decimal() throws IOException {
    next();
    int sign = item[0] == '-' ? 1 : 0;
    int mantissa = 0;
    int point = length - 1;
    for (int i = sign; i < length; i++) {
      int digit = item[i] - '0';
      if (digit >= 0 && digit <= 9 && mantissa < EXACT / 10) {
        mantissa = mantissa * 10 + digit;
      } else if (item[i] == '.' && length - 1 - i < POWERS.length) {
        point = i;
      } else {
        return Float.parseFloat(new String(item, 0, length, StandardCharsets.US_ASCII));
      }
    }
    float value = mantissa / POWERS[length - 1 - point];
    return sign == 1 ? -value : value;
  }

  private void next() throws IOException {
    int c = read();
    while (c <= ' ') {
      c = read();
    }
    length = 0;
    while (c > ' ') {
      if (length == item.length) {
        item = Arrays.copyOf(item, 2 * length);
      }
      item[length++] = (byte) c;
      c = at < end || fill() ? buffer[at++] & 0xff : ' ';
    }
  }

  private int read() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("the model ends too early");
    }
    return buffer[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
