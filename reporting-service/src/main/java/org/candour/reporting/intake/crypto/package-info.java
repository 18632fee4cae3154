/**
 * Seals the answers of each response.
 */
@NullMarked
package org.candour.reporting.intake.crypto;

import org.jspecify.annotations.NullMarked;
