/**
 * The workshop in which study managers make questionnaire versions, and the questionnaires as others need them: what is
 * asked, in which order, and whether that is sound. A version is a draft, then in test, then published; from then on it
 * never changes, so that an answer keeps its meaning.
 */
@NullMarked
package org.candour.survey.instrument;

import org.jspecify.annotations.NullMarked;
