/** The signed hand-over from the front door to the questionnaire. */
@NullMarked
package org.candour.contracts.ticket;

import org.jspecify.annotations.NullMarked;
