package dragoman.situation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Actors of several articles found to be one, with the reasons. Mutable, confined to one merge.
final class Bundle {
  private final List<LocalActor> members = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private final Set<Integer> articles = new HashSet<>();
  private final Majority country = new Majority();
  private final Majority sector = new Majority();
  private final Set<String> company = new HashSet<>();
  private int companyOf;
  private int mentions;

  Bundle(LocalActor first) {
    add(first);
  }

  void add(LocalActor member) {
    members.add(member);
    articles.add(member.article());
    mentions += member.mentions().size();
    country.add(member.actor().country());
    sector.add(member.actor().sector());
  }

  void add(LocalActor member, String reason) {
    add(member);
    reasons.add(reason);
  }

  List<LocalActor> members() {
    return members;
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  int articles() {
    return articles.size();
  }

  boolean isIn(int article) {
    return articles.contains(article);
  }

  int mentions() {
    return mentions;
  }

  LocalActor first() {
    return members.getFirst();
  }

  /// Who appears in the articles of the members; only the members that came since the last call are
  /// asked about.
  ///
  /// @param ofArticle always the same function
  Set<String> company(IntFunction<Set<String>> ofArticle) {
    for (; companyOf < members.size(); companyOf++) {
      company.addAll(ofArticle.apply(members.get(companyOf).article()));
    }
    return company;
  }

  /// The country most of them agree on; null where none is known.
  @Nullable String country() {
    return country.most();
  }

  @Nullable String sector() {
    return sector.most();
  }

  /// Whether nothing known of their countries forbids that they are one.
  boolean agreesWith(@Nullable String country) {
    String own = country();
    return own == null || country == null || own.equals(country);
  }
}
