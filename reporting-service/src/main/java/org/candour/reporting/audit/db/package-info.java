/**
 * Acts as entries of the record in PostgreSQL; the service may add and read, nothing else.
 */
@NullMarked
package org.candour.reporting.audit.db;

import org.jspecify.annotations.NullMarked;
