package dragoman.event;

import dragoman.language.Sentence;

/// A sign of a sentence by which nothing in it is read with certainty.
interface DoubtfulSentence {
  boolean holds(Sentence sentence);
}
