/**
 * Reads the keys of contacts from HashiCorp Vault.
 */
@NullMarked
package org.candour.identity.contact.rest;

import org.jspecify.annotations.NullMarked;
