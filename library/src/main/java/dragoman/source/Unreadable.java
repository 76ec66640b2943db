package dragoman.source;

/// Something that arrived and could not be read as an article. It is never dropped in silence: each
/// becomes one line of the import report.
///
/// @param source the file as the user named it
/// @param reason what is wrong, in one clause ("is empty")
/// @param remedy what the user can do about it, in one clause
public record Unreadable(String source, String reason, String remedy) implements Arrival {}
