/** What each store did about a command, in counts. */
@NullMarked
package org.candour.contracts.receipt;

import org.jspecify.annotations.NullMarked;
