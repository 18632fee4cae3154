/**
 * The only way out to Kafka. {@link org.candour.platform.outbox.Outbox#add} writes a row in the caller's transaction;
 * a relay on its own thread publishes it, at least once, and marks it after the broker acknowledged.
 */
@NullMarked
package org.candour.platform.outbox;

import org.jspecify.annotations.NullMarked;
