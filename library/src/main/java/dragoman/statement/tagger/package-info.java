/// A scene and what the rules found in it come in; what a trained model finds goes out, as the same
/// attributions. Two linear-chain conditional random fields, one for cues and one, asked once for
/// each cue, for its source and content. Training is not here; see the bench.
@NullMarked
package dragoman.statement.tagger;

import org.jspecify.annotations.NullMarked;
