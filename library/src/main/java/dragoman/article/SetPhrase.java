package dragoman.article;

/// Leaves out the set phrases of web pages: menus, credits, disclaimers, invitations to subscribe.
record SetPhrase(Phrases phrases) implements Exclusion {
  @Override
  public boolean excludes(Page page, int index) {
    return phrases.role(page.text(index)).isPresent();
  }
}
