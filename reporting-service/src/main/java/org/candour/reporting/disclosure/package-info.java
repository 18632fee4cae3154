/**
 * Statistical disclosure control: the only way from raw counts to something that may be printed.
 *
 * <p>Use: build one {@link org.candour.reporting.disclosure.FrequencyTable} per item and per item and breakdown, put
 * them with the scale scores in one {@link org.candour.reporting.disclosure.LinkedTables} (an edition), call
 * {@link org.candour.reporting.disclosure.DisclosurePolicy#protect}, print the
 * {@link org.candour.reporting.disclosure.SafeTable}s of the result. Store
 * {@link org.candour.reporting.disclosure.ProtectedTables#bytes()} with its MAC, let
 * {@code org.candour.reporting.disclosure.audit.Auditor} read these bytes, reload later through
 * {@link org.candour.reporting.disclosure.SafeTable#fromEdition}. Nothing else creates a {@code SafeTable}.
 *
 * <p>Tables are linked when they name the same cell, {@code item|row|answer}; the row {@code all} is everybody. People
 * who skipped an item or did not state their group should be an answer and a row of their own: then every breakdown
 * adds up to the item's whole-workforce row, as the constructor of {@code LinkedTables} demands.
 */
@NullMarked
package org.candour.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
