/**
 * Flags as rows, without pseudonyms.
 */
@NullMarked
package org.candour.identity.safeguarding.db;

import org.jspecify.annotations.NullMarked;
