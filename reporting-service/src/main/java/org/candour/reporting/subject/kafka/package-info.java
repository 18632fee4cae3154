/**
 * Hands the records of the subject topic to the inbox.
 */
@NullMarked
package org.candour.reporting.subject.kafka;

import org.jspecify.annotations.NullMarked;
