/** What people took back, named by pseudonym: the way in, the permission to quote. */
@NullMarked
package org.candour.contracts.access;

import org.jspecify.annotations.NullMarked;
