/**
 * Seals contact data and computes the keyed hashes by which a contact is found, with keys that can be changed.
 */
@NullMarked
package org.candour.identity.contact.crypto;

import org.jspecify.annotations.NullMarked;
