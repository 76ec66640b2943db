package dragoman.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON that pages carry (RFC 8259) into maps, lists, strings and the words of numbers,
/// leniently: control characters inside strings are let through, as browsers' consumers do. What is
/// no JSON is an empty string.
final class Json {
  private static final int DEEPEST = 60;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    try {
      return new Json(text).value();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  private Object value() {
    skipSpace();
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("too deep at " + at);
    }
    Object value =
        switch (text.charAt(at)) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> word();
        };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    skipSpace();
    while (text.charAt(at) != '}') {
      String key = string();
      skipSpace();
      expect(':');
      object.put(key, value());
      skipSeparator();
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    skipSpace();
    while (text.charAt(at) != ']') {
      array.add(value());
      skipSeparator();
    }
    at++;
    return array;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    return switch (c) {
      case 'n', 'r', 't', 'f', 'b' -> ' ';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private String word() {
    int begin = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (begin == at) {
      throw new IllegalArgumentException("no value at " + at);
    }
    return text.substring(begin, at);
  }

  private void skipSeparator() {
    skipSpace();
    if (text.charAt(at) == ',') {
      at++;
      skipSpace();
    } else if (text.charAt(at) != '}' && text.charAt(at) != ']') {
      throw new IllegalArgumentException("no separator at " + at);
    }
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw new IllegalArgumentException("no " + c + " at " + at);
    }
    at++;
  }
}
