/**
 * The first page of staff: the studies of a login in one view, with what needs somebody's hand. It only reads; what it
 * shows belongs to the other features, and no number about answers is among it.
 */
@NullMarked
package org.candour.identity.console;

import org.jspecify.annotations.NullMarked;
