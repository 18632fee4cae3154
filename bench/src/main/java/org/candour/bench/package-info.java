/** Measures the running suite: a frame that runs groups of figures and writes them down, and the load driver. */
@NullMarked
package org.candour.bench;

import org.jspecify.annotations.NullMarked;
