/// The calendar and two taggers known in the field, SUTime and HeidelTime, on the same documents
/// with the same tokens and tags: expressions found and tokens read a second come out. Each runs in
/// a process of its own; nothing of the peers' reaches the product.
@NullMarked
package dragoman.bench.calendar;

import org.jspecify.annotations.NullMarked;
