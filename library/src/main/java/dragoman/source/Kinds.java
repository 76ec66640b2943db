package dragoman.source;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what a file is: first by the bytes it begins with, then by the end of its name, and for
/// what calls itself plain text by whether it is a page after all. The kinds stand in `kinds.tsv`.
final class Kinds {
  private record Signature(byte[] begin, String name, String remedy) {}

  private record Extension(String end, String name, String remedy) {}

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A[\\s\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)[\\s>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<Signature> signatures;
  private final List<Extension> extensions;

  private Kinds(List<Signature> signatures, List<Extension> extensions) {
    this.signatures = signatures;
    this.extensions = extensions;
  }

  static Kinds load() {
    List<Signature> signatures = new ArrayList<>();
    List<Extension> extensions = new ArrayList<>();
    for (List<String> row : Table.of(Kinds.class, "kinds.tsv", 3)) {
      String mark = row.get(0);
      if (mark.startsWith(".")) {
        extensions.add(new Extension(mark, row.get(1), row.get(2)));
      } else {
        byte[] begin = HexFormat.of().parseHex(mark);
        signatures.add(new Signature(begin, row.get(1), row.get(2)));
      }
    }
    return new Kinds(signatures, extensions);
  }

  Kind of(String source, byte[] bytes) {
    for (Signature signature : signatures) {
      if (begins(bytes, signature.begin())) {
        return new Kind.Unread(signature.name(), signature.remedy());
      }
    }
    String name = source.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt") || name.endsWith(".text")) {
      return new Kind.Readable(Format.PLAIN_TEXT);
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return new Kind.Readable(Format.HTML);
    }
    for (Extension extension : extensions) {
      if (name.endsWith(extension.end())) {
        return new Kind.Unread(extension.name(), extension.remedy());
      }
    }
    return new Kind.Unread(
        "is neither a .txt nor an .html file", "if it holds an article, save it as .txt or .html");
  }

  /// The format, now that the characters are known: a page saved as `.txt` is a page.
  Format format(Format byName, String content) {
    String begin = content.substring(0, Math.min(content.length(), 4096));
    return byName == Format.PLAIN_TEXT && PAGE.matcher(begin).find() ? Format.HTML : byName;
  }

  private static boolean begins(byte[] bytes, byte[] begin) {
    for (int i = 0; i < begin.length; i++) {
      if (i >= bytes.length || bytes[i] != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
