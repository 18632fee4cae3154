/**
 * From the hand-over to the last page: tickets, participations, drafts, and the rules for what may be entered.
 */
@NullMarked
package org.candour.survey.answering;

import org.jspecify.annotations.NullMarked;
