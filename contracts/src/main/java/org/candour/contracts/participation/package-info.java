/** Who has finished, announced shuffled and in batches so that order and time say nothing. */
@NullMarked
package org.candour.contracts.participation;

import org.jspecify.annotations.NullMarked;
