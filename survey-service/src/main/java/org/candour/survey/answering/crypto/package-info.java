/**
 * Verifies tickets.
 */
@NullMarked
package org.candour.survey.answering.crypto;

import org.jspecify.annotations.NullMarked;
