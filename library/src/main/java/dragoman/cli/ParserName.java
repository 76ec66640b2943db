package dragoman.cli;

import dragoman.language.ParserChoice;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A parser's name on the command line, in lower case.
final class ParserName implements ITypeConverter<ParserChoice> {
  @Override
  public ParserChoice convert(String name) {
    for (ParserChoice choice : ParserChoice.values()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(name)) {
        return choice;
      }
    }
    throw new TypeConversionException("there is no parser '" + name + "': dragoman or corenlp");
  }
}
