/**
 * What we can say about how accessible the answering pages are. Only what tests found is said, and what nobody has tried
 * is said, too.
 */
@NullMarked
package org.candour.survey.accessibility;

import org.jspecify.annotations.NullMarked;
