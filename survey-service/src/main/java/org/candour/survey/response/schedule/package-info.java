/**
 * Starts the nightly tally.
 */
@NullMarked
package org.candour.survey.response.schedule;

import org.jspecify.annotations.NullMarked;
