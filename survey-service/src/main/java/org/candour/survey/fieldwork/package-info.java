/**
 * This service's copies of studies and waves, entries that were revoked, and how many have answered. Closes a wave: drafts
 * go, and the closing tally is announced.
 */
@NullMarked
package org.candour.survey.fieldwork;

import org.jspecify.annotations.NullMarked;
