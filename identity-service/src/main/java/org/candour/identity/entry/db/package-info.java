/**
 * Participants and sealed locators in PostgreSQL; tokens and codes only as message authentication codes.
 */
@NullMarked
package org.candour.identity.entry.db;

import org.jspecify.annotations.NullMarked;
