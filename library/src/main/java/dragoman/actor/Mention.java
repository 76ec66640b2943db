package dragoman.actor;

import dragoman.text.Span;

/// A place in the text where an actor is meant. An expression that means several actors ("both
/// leaders") is several mentions with one span.
///
/// @param span the words, with titles and without determiners' modifiers of other actors
/// @param sentence index of the sentence
/// @param head index in the sentence of the expression's syntactic head
/// @param text the words of the span
/// @param actor id of the actor
public record Mention(Span span, int sentence, int head, String text, String actor, Form form) {
  /// How the actor is named.
  public enum Form {
    NAME,
    /// Title with or without a name that stands for the holder: "the Foreign Minister".
    TITLE,
    /// "Russian", "the Americans".
    DEMONYM,
    /// A capital or seat that stands for the government: "Pyongyang", "the Kremlin".
    CAPITAL,
    NOMINAL,
    PRONOUN
  }
}
