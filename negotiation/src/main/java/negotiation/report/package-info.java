/// What an analysis found, for people and programs: a model comes in; one report as HTML, Markdown
/// and JSON goes out. All text of a model is data and is escaped in every output.
@NullMarked
package negotiation.report;

import org.jspecify.annotations.NullMarked;
