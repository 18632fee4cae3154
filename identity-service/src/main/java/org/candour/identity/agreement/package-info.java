/**
 * Data sharing agreements: which organisation may send data to which study, and until when somebody has to look at it
 * again. Without one in force no contact of the organisation is taken in, and the study does not open.
 */
@NullMarked
package org.candour.identity.agreement;

import org.jspecify.annotations.NullMarked;
