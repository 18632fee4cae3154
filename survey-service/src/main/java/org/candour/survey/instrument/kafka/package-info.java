/**
 * Questionnaires arriving over Kafka.
 */
@NullMarked
package org.candour.survey.instrument.kafka;

import org.jspecify.annotations.NullMarked;
