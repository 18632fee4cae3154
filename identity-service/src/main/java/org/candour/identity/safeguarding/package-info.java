/**
 * Flags of texts that may need a safeguarding lead (SP-13), kept until somebody works on them. A flag names neither a
 * person nor a text: survey-service alone knows whose it is, and says so only when two people ask.
 */
@NullMarked
package org.candour.identity.safeguarding;

import org.jspecify.annotations.NullMarked;
