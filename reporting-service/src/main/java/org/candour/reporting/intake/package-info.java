/**
 * What arrives from the other services: copies of studies, waves, instruments, invited counts and staff
 * assignments, the responses themselves, and the tallies that say when a wave is complete. Nothing is changed
 * here once it was stored, and handlers depend on no order.
 */
@NullMarked
package org.candour.reporting.intake;

import org.jspecify.annotations.NullMarked;
