/**
 * Hands the records of the study and response topics to the inbox.
 */
@NullMarked
package org.candour.reporting.intake.kafka;

import org.jspecify.annotations.NullMarked;
