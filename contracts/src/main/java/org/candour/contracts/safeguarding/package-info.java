/** Flags that a free text needs a safeguarding lead; they carry no text. */
@NullMarked
package org.candour.contracts.safeguarding;

import org.jspecify.annotations.NullMarked;
