/**
 * Signs the hand-over to survey-service with Ed25519.
 */
@NullMarked
package org.candour.identity.entry.crypto;

import org.jspecify.annotations.NullMarked;
