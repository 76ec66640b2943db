package dragoman.position;

/// What a phrase puts on the table, before it is known to recur.
///
/// @param key what makes two phrases the same matter: stems, the change wanted in capitals, actors
///   in braces ("sanction EASE", "pressure {a3}")
/// @param name the words a person would use, without determiner: "sanctions relief"
/// @param isNoun whether the name is a noun phrase, which is preferred
/// @param head index of the head in its sentence
/// @param isAverted whether the words around it are against it: "prevent a war", "the
///   inadmissibility of force"
record Matter(String key, String name, boolean isNoun, int head, boolean isAverted) {
  Matter averted() {
    return new Matter(key, name, isNoun, head, !isAverted);
  }
}
