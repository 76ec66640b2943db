package dragoman.wire.page;

/// The frame every drawing of the page stands in: it scrolls by itself where it is wider than the
/// page, also by keyboard.
final class DrawingFrame {
  private DrawingFrame() {}

  /// Opens a `figure` and in it a `div`, both for the caller to close.
  ///
  /// @param name what a screen reader calls it
  static Html open(Html html, String name) {
    return html.open("figure", "class", "drawing")
        .open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", name);
  }
}
