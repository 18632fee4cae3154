/**
 * What survey-service says about flags.
 */
@NullMarked
package org.candour.identity.safeguarding.kafka;

import org.jspecify.annotations.NullMarked;
