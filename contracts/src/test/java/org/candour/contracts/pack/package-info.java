/** Holds the study packs in {@code studies/} to their schemas and to the rules a schema cannot state. */
@NullMarked
package org.candour.contracts.pack;

import org.jspecify.annotations.NullMarked;
