/** Redacted quotations with the permission given for them. */
@NullMarked
package org.candour.contracts.quote;

import org.jspecify.annotations.NullMarked;
