/**
 * Editions of employer reports: built from a complete wave, judged by the independent auditor, decided by a
 * second person, numbered, never changed, and withdrawn only by a named person. What was released is the register
 * that the next audit reads.
 */
@NullMarked
package org.candour.reporting.release;

import org.jspecify.annotations.NullMarked;
