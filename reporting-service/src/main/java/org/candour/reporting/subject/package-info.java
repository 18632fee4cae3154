/**
 * Commands on one person's data by pseudonym: erase, restrict, end a restriction. An erased pseudonym stays in a
 * ledger as a code, so that a response that arrives later, or again, is not stored.
 */
@NullMarked
package org.candour.reporting.subject;

import org.jspecify.annotations.NullMarked;
