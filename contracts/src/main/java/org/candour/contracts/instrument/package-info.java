/** The questionnaire as all services understand it: sections, items, options and scales. */
@NullMarked
package org.candour.contracts.instrument;

import org.jspecify.annotations.NullMarked;
