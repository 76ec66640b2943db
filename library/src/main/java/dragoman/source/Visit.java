package dragoman.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One file met on the way through the folders, or what kept us from going on there.
///
/// @param path where it is
/// @param source how it is named to the user
/// @param problem why it is not to be opened, if so
record Visit(Path path, String source, @Nullable Unreadable problem) {}
