/**
 * Reads the vault under a database role of its own; keeps references.
 */
@NullMarked
package org.candour.identity.lookup.db;

import org.jspecify.annotations.NullMarked;
