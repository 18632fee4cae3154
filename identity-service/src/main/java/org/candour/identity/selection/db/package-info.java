/**
 * Teams and decisions in PostgreSQL.
 */
@NullMarked
package org.candour.identity.selection.db;

import org.jspecify.annotations.NullMarked;
