/**
 * Reads files of contacts: strict, row by row, never more than one row in memory.
 */
@NullMarked
package org.candour.identity.contact.file;

import org.jspecify.annotations.NullMarked;
