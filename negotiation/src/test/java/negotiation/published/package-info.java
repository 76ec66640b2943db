/// Models with published or independently recomputed results, reproduced by name.
@NullMarked
package negotiation.published;

import org.jspecify.annotations.NullMarked;
