/**
 * The first page of staff: the studies of a login in one view, with what needs somebody's hand. It only reads; what it
 * shows belongs to the other features, and the one number about answers, how many by employer,
 * is told by survey-service as far as it may be shown, and kept nowhere here.
 */
@NullMarked
package org.candour.identity.console;

import org.jspecify.annotations.NullMarked;
