/** Entries that may no longer be used, named by pseudonym. */
@NullMarked
package org.candour.contracts.access;

import org.jspecify.annotations.NullMarked;
