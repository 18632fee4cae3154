/**
 * Data sharing agreements in PostgreSQL.
 */
@NullMarked
package org.candour.identity.agreement.db;

import org.jspecify.annotations.NullMarked;
