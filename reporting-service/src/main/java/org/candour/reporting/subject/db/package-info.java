/**
 * The erased-ledger and the restrictions in PostgreSQL.
 */
@NullMarked
package org.candour.reporting.subject.db;

import org.jspecify.annotations.NullMarked;
