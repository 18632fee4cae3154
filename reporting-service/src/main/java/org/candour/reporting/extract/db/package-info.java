/**
 * The register of research files in PostgreSQL.
 */
@NullMarked
package org.candour.reporting.extract.db;

import org.jspecify.annotations.NullMarked;
