/**
 * Finds the person who makes a request, by receipt code or by locator (HC-5, HC-7). Each look-up is recorded with its
 * purpose before anything is read, and ends in one word and a reference; it shows nobody and releases nothing.
 */
@NullMarked
package org.candour.identity.lookup;

import org.jspecify.annotations.NullMarked;
