/**
 * Codes by which editions remember whose answers they contain without naming a response.
 */
@NullMarked
package org.candour.reporting.release.crypto;

import org.jspecify.annotations.NullMarked;
