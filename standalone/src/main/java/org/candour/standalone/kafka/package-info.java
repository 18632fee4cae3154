/** A real Kafka broker (KRaft, one node) in a JVM of its own, and the topics of the contracts. */
@NullMarked
package org.candour.standalone.kafka;

import org.jspecify.annotations.NullMarked;
