/**
 * Notices in PostgreSQL.
 */
@NullMarked
package org.candour.identity.notice.db;

import org.jspecify.annotations.NullMarked;
