/**
 * Seals what people brought and what was found in it.
 */
@NullMarked
package org.candour.reporting.run.crypto;

import org.jspecify.annotations.NullMarked;
