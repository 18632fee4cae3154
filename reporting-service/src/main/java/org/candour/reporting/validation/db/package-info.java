/**
 * Status of scales in PostgreSQL.
 */
@NullMarked
package org.candour.reporting.validation.db;

import org.jspecify.annotations.NullMarked;
