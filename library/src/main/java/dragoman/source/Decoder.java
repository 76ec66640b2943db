package dragoman.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells bytes' character encoding and decodes them, or says why it cannot be told.
///
/// In this order: a byte order mark; UTF-16 told by its zero bytes; strict UTF-8; what a page
/// declares; what ICU detects, where it is sure enough and the outcome looks like writing. Valid
/// UTF-8 that is not all ASCII goes before a page's declaration, because pages are often saved anew
/// in UTF-8 under their old declaration, and nothing else looks like valid UTF-8 by chance.
final class Decoder {
  private static final String RESAVE = "open it in a text editor and save it as UTF-8";
  private static final int LEAST_CONFIDENCE = 20;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"
              + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  Decoded decode(byte[] bytes, Format format) {
    String marked = marked(bytes);
    if (marked != null) {
      return checked(marked);
    }
    if (has(bytes, (byte) 0)) {
      return Utf16.withoutMark(bytes).map(this::checked).orElseGet(() -> binary());
    }
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.isValid() || utf8.isNearlyValid()) {
      return checked(new String(bytes, StandardCharsets.UTF_8));
    }
    if (utf8.isMixed()) {
      return new Decoded.Refused("mixes UTF-8 with another character encoding", RESAVE);
    }
    Optional<String> declared = format == Format.HTML ? declared(bytes) : Optional.empty();
    return declared.map(this::checked).orElseGet(() -> detected(bytes, format));
  }

  private static @Nullable String marked(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  private static Optional<String> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    while (matcher.find()) {
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      Optional<String> content = strictly(bytes, onTheWeb(name));
      if (content.isPresent()) {
        return content;
      }
    }
    return Optional.empty();
  }

  /// What browsers understand by a declared name (WHATWG Encoding Standard, section 4.2).
  private static String onTheWeb(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii", "iso8859-1" -> "windows-1252";
      case "iso-8859-9" -> "windows-1254";
      default -> name;
    };
  }

  private Decoded detected(byte[] bytes, Format format) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(format == Format.HTML);
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE) {
        break;
      }
      Optional<String> content = strictly(bytes, onTheWeb(match.getName()));
      if (content.isPresent() && Writing.isPlausible(content.get())) {
        return new Decoded.Characters(content.get());
      }
    }
    return Writing.hasControls(new String(bytes, StandardCharsets.ISO_8859_1))
        ? binary()
        : new Decoded.Refused("is in a character encoding that cannot be told", RESAVE);
  }

  private static Optional<String> strictly(byte[] bytes, String name) {
    try {
      return Optional.of(
          Charset.forName(name)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private Decoded checked(String content) {
    return Writing.hasControls(content) ? binary() : new Decoded.Characters(content);
  }

  private static Decoded binary() {
    return new Decoded.Refused(
        "is not text: it holds control characters", "name the articles only");
  }

  private static boolean has(byte[] bytes, byte sought) {
    for (byte one : bytes) {
      if (one == sought) {
        return true;
      }
    }
    return false;
  }
}
