/**
 * Redacted quotes that may be printed, until they are revoked. Nothing prints them yet.
 */
@NullMarked
package org.candour.reporting.quote;

import org.jspecify.annotations.NullMarked;
