/** What every event has in common: its topic, its type name and the envelope that carries it. */
@NullMarked
package org.candour.contracts.event;

import org.jspecify.annotations.NullMarked;
