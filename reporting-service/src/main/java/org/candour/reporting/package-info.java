/**
 * Reporting-service: knows facts per pseudonym, never people, and prints only safe tables.
 */
@NullMarked
package org.candour.reporting;

import org.jspecify.annotations.NullMarked;
