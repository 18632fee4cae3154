/**
 * Errors that a caller is meant to see: one catalogue per service, told as RFC 9457 or as a page, never with the value that was wrong.
 */
@NullMarked
package org.candour.platform.problem;

import org.jspecify.annotations.NullMarked;
