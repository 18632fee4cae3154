/**
 * Questionnaires as they were published. A version never changes, so that an answer keeps its meaning.
 */
@NullMarked
package org.candour.survey.instrument;

import org.jspecify.annotations.NullMarked;
