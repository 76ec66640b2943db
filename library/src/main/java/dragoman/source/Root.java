package dragoman.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files and folders the user named, each with the name its files are told by: a file by its
/// path as typed, a folder by its own name, or by its path as typed where two folders share a name.
/// What was named twice, or lies in a folder also named, is read once.
record Root(Path path, String name) {
  static List<Root> of(List<Path> paths) {
    List<Path> once = withoutRepeats(paths);
    Map<String, Integer> count = new HashMap<>();
    for (Path path : once) {
      count.merge(ownName(path), 1, Integer::sum);
    }
    List<Root> roots = new ArrayList<>();
    for (Path path : once) {
      boolean isClear = Files.isDirectory(path) && count.getOrDefault(ownName(path), 0) == 1;
      roots.add(new Root(path, isClear ? ownName(path) : slashes(path)));
    }
    return roots;
  }

  private static List<Path> withoutRepeats(List<Path> paths) {
    List<Path> real = paths.stream().map(Root::real).toList();
    List<Path> once = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      boolean isRepeated = false;
      for (int j = 0; j < paths.size(); j++) {
        boolean isSame = real.get(i).equals(real.get(j));
        isRepeated |= isSame ? j < i : j != i && real.get(i).startsWith(real.get(j));
      }
      if (!isRepeated) {
        once.add(paths.get(i));
      }
    }
    return once;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String ownName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? slashes(path) : name.toString();
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
