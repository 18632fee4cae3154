/**
 * Quotes as rows.
 */
@NullMarked
package org.candour.reporting.quote.db;

import org.jspecify.annotations.NullMarked;
