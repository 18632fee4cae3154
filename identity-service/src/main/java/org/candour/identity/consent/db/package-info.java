/**
 * Given consents in PostgreSQL.
 */
@NullMarked
package org.candour.identity.consent.db;

import org.jspecify.annotations.NullMarked;
