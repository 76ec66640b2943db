package dragoman.situation;

import dragoman.actor.Actor;
import dragoman.actor.Kind;
import dragoman.actor.Mention;
import dragoman.actor.PersonName;
import dragoman.actor.PersonNames;
import dragoman.actor.Posts;
import dragoman.reading.Reading;
import dragoman.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Which actors of different articles are one, each merge with its reason in words.
///
/// Deterministic, and near-linear in the number of actors: states are compared by code,
/// organisations by name, people by family name or office. What is not clear stays apart.
public final class IdentityMerger {
  private static final PersonName NONE = new PersonName("", "", "");
  private static final Set<Mention.Form> NAMED =
      Set.of(Mention.Form.NAME, Mention.Form.TITLE, Mention.Form.CAPITAL);

  private final PersonNames names = new PersonNames();
  private final Posts posts = new Posts();

  /// The cast of the situation, most mentioned first, with ids `A1`, `A2` …
  public List<Identity> merge(List<Reading> readings) {
    List<LocalActor> locals = locals(readings);
    List<Bundle> bundles =
        new ArrayList<>(
            new PersonMerge(names, posts, new Companies(locals))
                .merge(locals.stream().filter(l -> l.actor().kind() == Kind.PERSON).toList()));
    Map<String, Bundle> keyed = new LinkedHashMap<>();
    for (LocalActor local : locals) {
      if (local.actor().kind() != Kind.PERSON) {
        String key = key(local.actor());
        Bundle bundle = keyed.get(key);
        if (bundle == null) {
          keyed.put(key, new Bundle(local));
        } else {
          bundle.add(local, key);
        }
      }
    }
    bundles.addAll(keyed.values());
    return identities(bundles);
  }

  private List<LocalActor> locals(List<Reading> readings) {
    List<LocalActor> locals = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Map<String, List<Mention>> mentions = new HashMap<>();
      for (Mention mention : reading.cast().mentions()) {
        mentions.computeIfAbsent(mention.actor(), key -> new ArrayList<>()).add(mention);
      }
      for (Actor actor : reading.cast().actors()) {
        PersonName name = actor.kind() == Kind.PERSON ? names.parse(actor.name()) : NONE;
        locals.add(
            new LocalActor(i, reading, actor, name, mentions.getOrDefault(actor.id(), List.of())));
      }
    }
    return locals;
  }

  /// What makes two actors that are no people one; it serves as the reason.
  private static String key(Actor actor) {
    String name = plain(actor.name());
    return switch (actor.kind()) {
      case STATE -> "state " + actor.country();
      case INTERNATIONAL -> "international organisation " + name;
      case ORGANISATION ->
          "organisation " + name + (actor.country() == null ? "" : " of " + actor.country());
      case GROUP -> "group " + name;
      case PERSON -> throw new IllegalArgumentException("people are merged by name and office");
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ").strip();
  }

  private List<Identity> identities(List<Bundle> bundles) {
    List<Bundle> order = new ArrayList<>(bundles);
    order.sort(
        Comparator.comparingInt(Bundle::mentions)
            .reversed()
            .thenComparing(b -> b.first().article())
            .thenComparing(b -> b.first().actor().name()));
    Map<Identity.Member, String> ids = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      String id = "A" + (i + 1);
      order.get(i).members().forEach(m -> ids.put(m.member(), id));
    }
    List<Identity> identities = new ArrayList<>();
    for (Bundle bundle : order) {
      identities.add(
          new Identity(
              actor(bundle, ids),
              bundle.members().stream().map(LocalActor::member).toList(),
              bundle.reasons(),
              passages(bundle)));
    }
    return identities;
  }

  private Actor actor(Bundle bundle, Map<Identity.Member, String> ids) {
    Set<String> all = new TreeSet<>();
    bundle.members().stream()
        .filter(m -> !m.isNameless() || bundle.first().isNameless())
        .forEach(m -> all.addAll(m.actor().names()));
    return new Actor(
        Objects.requireNonNull(ids.get(bundle.first().member())),
        bundle.first().actor().kind(),
        new CanonicalName(names).of(bundle),
        List.copyOf(all),
        bundle.country(),
        bundle.sector(),
        MergedOffices.of(bundle.members(), ids));
  }

  private static List<Passage> passages(Bundle bundle) {
    List<LocalActor> members = new ArrayList<>(bundle.members());
    members.sort(Comparator.comparingInt(LocalActor::article));
    List<Passage> passages = new ArrayList<>();
    for (LocalActor member : members) {
      for (Mention mention : member.mentions()) {
        boolean isGroup = member.actor().kind() == Kind.GROUP;
        if (isGroup || NAMED.contains(mention.form())) {
          passages.add(member.reading().article().passage(mention.span()));
        }
      }
    }
    return passages;
  }
}
