/**
 * Contacts, their sources, files that wait for confirmation and the list of those left alone, in PostgreSQL.
 */
@NullMarked
package org.candour.identity.contact.db;

import org.jspecify.annotations.NullMarked;
