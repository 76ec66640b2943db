package dragoman.source;

import java.util.Map;

/// A document as it arrived: decoded, but not yet understood.
///
/// @param source the file as the user named it, with `/` between folders
/// @param format the way it is written
/// @param content the decoded characters, exactly those of the file
/// @param given what the user says of the document beforehand, by column name of the metadata file
public record RawDocument(String source, Format format, String content, Map<String, String> given)
    implements Arrival {
  public RawDocument {
    given = Map.copyOf(given);
  }
}
