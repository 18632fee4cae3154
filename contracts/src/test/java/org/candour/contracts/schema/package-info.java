/** Holds schemas, golden examples, records and the published past of every event to one another. */
@NullMarked
package org.candour.contracts.schema;

import org.jspecify.annotations.NullMarked;
