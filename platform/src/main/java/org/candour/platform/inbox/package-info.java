/**
 * The only way in from Kafka: every record is handled in one transaction with the row that remembers it, so that
 * handling it again changes nothing. What can never be read goes to quarantine; what cannot be stored just now is tried
 * again until it can.
 */
@NullMarked
package org.candour.platform.inbox;

import org.jspecify.annotations.NullMarked;
