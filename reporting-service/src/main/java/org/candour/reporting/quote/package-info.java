/**
 * Redacted quotes that may be printed, until they are revoked. Reports print them.
 */
@NullMarked
package org.candour.reporting.quote;

import org.jspecify.annotations.NullMarked;
