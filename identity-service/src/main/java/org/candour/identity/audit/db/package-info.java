/**
 * Audit entries in PostgreSQL.
 */
@NullMarked
package org.candour.identity.audit.db;

import org.jspecify.annotations.NullMarked;
