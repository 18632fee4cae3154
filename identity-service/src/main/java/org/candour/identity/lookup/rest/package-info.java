/**
 * Asks survey-service which of several people fits.
 */
@NullMarked
package org.candour.identity.lookup.rest;

import org.jspecify.annotations.NullMarked;
