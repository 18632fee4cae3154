/**
 * Mailings, their recipients, links as codes, addresses that do not work, and who had finished, in PostgreSQL.
 */
@NullMarked
package org.candour.identity.invitation.db;

import org.jspecify.annotations.NullMarked;
