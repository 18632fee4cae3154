/**
 * Uploads in PostgreSQL, sealed.
 */
@NullMarked
package org.candour.reporting.workbench.db;

import org.jspecify.annotations.NullMarked;
