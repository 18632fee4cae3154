/**
 * The only source of time, ids and randomness, so that tests can replace it.
 */
@NullMarked
package org.candour.platform.time;

import org.jspecify.annotations.NullMarked;
