/**
 * Seals quotes: whoever reads a row of the database does not read them.
 */
@NullMarked
package org.candour.reporting.quote.crypto;

import org.jspecify.annotations.NullMarked;
