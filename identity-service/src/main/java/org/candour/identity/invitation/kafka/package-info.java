/**
 * What survey-service says about who has finished.
 */
@NullMarked
package org.candour.identity.invitation.kafka;

import org.jspecify.annotations.NullMarked;
