/**
 * The record of what staff did, the same in every service: entries are written in the transaction that did it, chained
 * by hashes a second later, read by auditors and checked by anybody who may read the tables (ADR 0018). A service makes
 * the four tables in a migration of its own; functions, triggers and grants come with {@code R__audit_chain.sql}. Whoever
 * knows when a study has ended offers {@link org.candour.platform.audit.RecordEnds}; without it nothing is ever removed.
 */
@NullMarked
package org.candour.platform.audit;

import org.jspecify.annotations.NullMarked;
