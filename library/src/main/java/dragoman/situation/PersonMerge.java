package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Office;
import dragoman.actor.PersonName;
import dragoman.actor.PersonNames;
import dragoman.actor.Posts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which people of different articles are one.
///
/// Full names first, by family and given name. Then bare surnames, which mean the bearer the other
/// articles are about, if it is clear who that is; a given name alone is taken so where nobody
/// bears it as a surname. Then holders of an office no article names. All look-ups go by family
/// name or by office, so that the work grows with the number of actors.
final class PersonMerge {
  /// How many times as often the first bearer of a name must be mentioned as the second.
  private static final int CLEAR_LEAD = 2;

  private final PersonNames names;
  private final Posts posts;
  private final Companies companies;
  private final List<Bundle> bundles = new ArrayList<>();
  private final Map<String, List<Bundle>> byFamily = new LinkedHashMap<>();
  private final Map<String, List<Bundle>> bySound = new LinkedHashMap<>();
  private final List<LocalActor> bare = new ArrayList<>();
  private final List<LocalActor> nameless = new ArrayList<>();
  private final Terms terms = new Terms();

  PersonMerge(PersonNames names, Posts posts, Companies companies) {
    this.names = names;
    this.posts = posts;
    this.companies = companies;
  }

  List<Bundle> merge(List<LocalActor> people) {
    for (LocalActor person : people) {
      if (person.isNameless()) {
        nameless.add(person);
      } else if (person.name().given().isEmpty()) {
        bare.add(person);
      } else {
        full(person);
      }
    }
    Map<String, List<Bundle>> named = new TreeMap<>();
    byFamily.forEach((family, list) -> named.put(family, List.copyOf(list)));
    Map<String, List<Bundle>> byGiven = new TreeMap<>();
    bundles.forEach(
        b -> byGiven.computeIfAbsent(b.first().name().given(), key -> new ArrayList<>()).add(b));
    List<LocalActor> given = new ArrayList<>();
    for (LocalActor person : bare) {
      String name = names.given(person.actor().name());
      boolean isGiven = !named.containsKey(person.name().family()) && byGiven.containsKey(name);
      if (isGiven) {
        given.add(person);
      } else {
        List<Bundle> bearers = named.getOrDefault(person.name().family(), List.of());
        bare(person, bearers.isEmpty() ? sound(person) : bearers);
      }
    }
    for (LocalActor person : given) {
      bare(person, byGiven.getOrDefault(names.given(person.actor().name()), List.of()));
    }
    Map<String, List<Bundle>> holders = holders();
    nameless.forEach(person -> nameless(person, holders));
    return bundles;
  }

  private List<Bundle> family(String family) {
    return byFamily.computeIfAbsent(family, key -> new ArrayList<>());
  }

  private Bundle found(LocalActor person) {
    var bundle = new Bundle(person);
    bundles.add(bundle);
    String sound = names.sound(person.name());
    if (!sound.isEmpty() && !person.name().given().isEmpty()) {
      bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(bundle);
    }
    return bundle;
  }

  private void full(LocalActor person) {
    PersonName name = person.name();
    List<Bundle> family = family(name.family());
    for (Bundle bundle : family) {
      if (bundle.first().name().sameAs(name)
          && !bundle.isIn(person.article())
          && bundle.agreesWith(person.actor().country())) {
        bundle.add(
            person,
            "same family and given name ("
                + bundle.first().actor().name()
                + ", "
                + person.actor().name()
                + ")");
        return;
      }
    }
    for (Bundle bundle : sound(person)) {
      String reason = spelled(person, bundle);
      if (!reason.isEmpty()) {
        bundle.add(person, reason);
        return;
      }
    }
    family.add(found(person));
  }

  /// Why a full name is a bearer's in another spelling ("Muammar Qaddafi" of "Moammar Gadhafi");
  /// empty where nothing but the sound speaks for it.
  private String spelled(LocalActor person, Bundle bearer) {
    String country = person.actor().country();
    if (!names.soundAlike(bearer.first().name(), person.name()) || !bearer.agreesWith(country)) {
      return "";
    }
    String company = companies.shared(person, bearer);
    boolean isOfOneCountry = country != null && country.equals(bearer.country());
    String both = isOfOneCountry ? "both of " + country : "both in company of " + company;
    return !isOfOneCountry && company.isEmpty()
        ? ""
        : "one name in two spellings ("
            + bearer.first().actor().name()
            + ", "
            + person.actor().name()
            + "), "
            + both;
  }

  private List<Bundle> sound(LocalActor person) {
    String sound = names.sound(person.name());
    return sound.isEmpty() ? List.of() : bySound.getOrDefault(sound, List.of());
  }

  private void bare(LocalActor person, List<Bundle> named) {
    List<Bundle> bearers =
        named.stream()
            .filter(
                b -> !b.isIn(person.article()) || isOtherHalf(b, person) || isSpelled(person, b))
            .filter(b -> b.agreesWith(person.actor().country()))
            .sorted(Comparator.comparingInt(Bundle::mentions).reversed())
            .toList();
    if (bearers.isEmpty()) {
      likeBare(person);
      return;
    }
    Bundle first = bearers.getFirst();
    boolean isClear =
        bearers.size() == 1
            || (first.mentions() >= CLEAR_LEAD * bearers.get(1).mentions()
                && first.articles() >= bearers.get(1).articles());
    String company = companies.shared(person, first);
    if (isClear && !company.isEmpty()) {
      first.add(person, reason(person, first, bearers.size(), company));
    } else {
      found(person);
    }
  }

  /// Whether a surname is the bearer's in another spelling; one article can have both.
  private boolean isSpelled(LocalActor person, Bundle bearer) {
    return !person.name().family().equals(bearer.first().name().family())
        && names.soundAlike(person.name(), bearer.first().name());
  }

  /// An article can have somebody's surname and, apart from it, the given name.
  private static boolean isOtherHalf(Bundle bearer, LocalActor person) {
    return !bearer.first().name().family().equals(person.name().family())
        && bearer.members().stream()
            .filter(member -> member.article() == person.article())
            .allMatch(member -> member.name().given().isEmpty());
  }

  private String reason(LocalActor person, Bundle bearer, int bearers, String company) {
    String name = person.actor().name();
    boolean isSpelled = isSpelled(person, bearer);
    String which =
        bearers == 1
            ? "only bearer of the name " + name + (isSpelled ? ", spelled otherwise" : "")
            : "most mentioned of "
                + bearers
                + " bearers of the name "
                + name
                + " ("
                + bearer.first().actor().name()
                + ")";
    return which
        + ", in company of "
        + company
        + " as in the other articles ("
        + bearer.articles()
        + ")";
  }

  /// Bare surnames alone are one where no article knows a full name and nothing contradicts.
  private void likeBare(LocalActor person) {
    List<Bundle> family = family(person.name().family());
    for (Bundle bundle : family) {
      if (bundle.first().name().given().isEmpty()
          && !bundle.isIn(person.article())
          && bundle.agreesWith(person.actor().country())) {
        bundle.add(person, "same surname " + person.actor().name() + ", which no other bears");
        return;
      }
    }
    family.add(found(person));
  }

  /// Who holds each single post of a state, by country and post.
  private Map<String, List<Bundle>> holders() {
    Map<String, List<Bundle>> holders = new TreeMap<>();
    for (Bundle bundle : bundles) {
      for (LocalActor member : bundle.members()) {
        for (Office office : member.actor().offices()) {
          String key = key(member.actor(), office);
          List<Bundle> list =
              key.isEmpty() || office.former()
                  ? new ArrayList<>()
                  : holders.computeIfAbsent(key, k -> new ArrayList<>());
          if (!list.contains(bundle)) {
            list.add(bundle);
          }
          if (!key.isEmpty() && !office.former()) {
            terms.add(bundle, key, office, member);
          }
        }
      }
    }
    return holders;
  }

  private String key(Actor actor, Office office) {
    String post = posts.post(office.title().toLowerCase(Locale.ROOT));
    return post.isEmpty() || actor.country() == null ? "" : actor.country() + " " + post;
  }

  private void nameless(LocalActor person, Map<String, List<Bundle>> holders) {
    String key = key(person.actor(), person.actor().offices().getFirst());
    Bundle holder = holder(terms.at(holders.getOrDefault(key, List.of()), key, person));
    if (holder != null) {
      holder.add(
          person,
          "holder of the office: "
              + person.actor().name()
              + " is "
              + holder.first().actor().name()
              + " in other articles");
      return;
    }
    Bundle alone = found(person);
    if (!key.isEmpty() && !holders.containsKey(key)) {
      holders.put(key, List.of(alone));
    }
  }

  private static @Nullable Bundle holder(List<Bundle> holders) {
    List<Bundle> sorted =
        holders.stream().sorted(Comparator.comparingInt(Bundle::mentions).reversed()).toList();
    if (sorted.isEmpty()) {
      return null;
    }
    Bundle first = sorted.getFirst();
    boolean isClear =
        sorted.size() == 1 || first.mentions() >= CLEAR_LEAD * sorted.get(1).mentions();
    return isClear ? first : null;
  }
}
