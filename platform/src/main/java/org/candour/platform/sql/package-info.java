/**
 * Plain SQL inside the caller's transaction, one statement at a time. It knows no table: a feature's {@code db} package
 * brings its own statements.
 */
@NullMarked
package org.candour.platform.sql;

import org.jspecify.annotations.NullMarked;
