/** A real PostgreSQL 18 cluster on loopback, with one database and two least-privilege roles per service. */
@NullMarked
package org.candour.standalone.postgres;

import org.jspecify.annotations.NullMarked;
