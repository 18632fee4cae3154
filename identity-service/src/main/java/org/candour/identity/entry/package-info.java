/**
 * The front door: organisation code, notice, consent, locator, and the signed hand-over to the questionnaire. Asking for a page changes nothing; only a form does.
 */
@NullMarked
package org.candour.identity.entry;

import org.jspecify.annotations.NullMarked;
