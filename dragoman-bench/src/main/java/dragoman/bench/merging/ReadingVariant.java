package dragoman.bench.merging;

import dragoman.reading.Reading;
import dragoman.text.DateInterval;
import dragoman.text.Passage;
import dragoman.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Another reading made of a reading: the same article of another story. Its people bear other
/// names, it is about other states, and all its days are moved.
///
/// It rebuilds every record of the reading, so that nothing of it need be known here.
public final class ReadingVariant {
  private final Reading reading;
  private final int number;
  private final int days;
  private final Map<String, String> words;

  /// @param number makes the article's id its own
  /// @param days by how many all days are moved
  /// @param words what stands for which word in names and places, and for codes of states
  public ReadingVariant(Reading reading, int number, int days, Map<String, String> words) {
    this.reading = reading;
    this.number = number;
    this.days = days;
    this.words = words;
  }

  public Reading make() {
    return (Reading) varied(reading);
  }

  private Object varied(Object value) {
    return switch (value) {
      case String text -> word(text);
      case Passage passage -> new Passage(id(passage.article()), passage.span(), passage.exact());
      case Text text -> new Text(text.value() + "\n" + number);
      case DateInterval time when time.isKnown() -> moved(time);
      case List<?> list -> {
        List<Object> made = new ArrayList<>(list.size());
        list.forEach(element -> made.add(varied(element)));
        yield made;
      }
      case Record made -> rebuilt(made);
      default -> value;
    };
  }

  private Object rebuilt(Record made) {
    RecordComponent[] components = made.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Object value = components[i].getAccessor().invoke(made);
        values[i] = value == null ? null : varied(value);
      }
      return made.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot vary " + made, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no constructor for all components of " + made, e);
    }
  }

  private DateInterval moved(DateInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return DateInterval.between(
        earliest == null ? null : earliest.plusDays(days),
        latest == null ? null : latest.plusDays(days));
  }

  private String id(String article) {
    return article + "-" + number;
  }

  private String word(String text) {
    if (text.equals(reading.article().id())) {
      return id(text);
    }
    String whole = words.get(text);
    if (whole != null) {
      return whole;
    }
    String[] parts = text.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = words.getOrDefault(parts[i], parts[i]);
    }
    return String.join(" ", parts);
  }
}
