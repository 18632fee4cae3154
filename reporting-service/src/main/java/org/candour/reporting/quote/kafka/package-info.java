/**
 * What survey-service says about quotes.
 */
@NullMarked
package org.candour.reporting.quote.kafka;

import org.jspecify.annotations.NullMarked;
