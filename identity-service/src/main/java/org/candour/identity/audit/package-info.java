/**
 * How the features of this service add to the record of what staff did, and when the record of a study may end. The
 * record itself is {@link org.candour.platform.audit}.
 */
@NullMarked
package org.candour.identity.audit;

import org.jspecify.annotations.NullMarked;
