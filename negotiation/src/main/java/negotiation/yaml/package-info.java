/// Text in YAML comes in; a small tree in which every part knows its line and column goes out, or a
/// list of what is wrong and where. The only package that knows the YAML library.
///
/// Safe by construction: values are text, nothing is instantiated, aliases are refused (no bombs,
/// no cycles), and size and depth are bounded.
@NullMarked
package negotiation.yaml;

import org.jspecify.annotations.NullMarked;
