package dragoman.article;

import java.util.List;

/// The reasons for which a block is not of the body, in the order they are asked.
record Exclusions(List<Exclusion> all) {
  static Exclusions of(Phrases phrases, Names names, AuthorNote note) {
    return new Exclusions(
        List.of(
            new SetPhrase(phrases),
            new BelowComments(),
            new RepeatedLine(),
            new TruncatedTeaser(),
            new TeaserCard(names),
            new RelatedList(phrases),
            new BylineLine(),
            new AgencyCredit(),
            note));
  }

  boolean excludes(Page page, int index) {
    return all.stream().anyMatch(exclusion -> exclusion.excludes(page, index));
  }
}
