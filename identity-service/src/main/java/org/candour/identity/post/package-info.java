/**
 * Hands finished mails to a mail server or to GOV.UK Notify, and says what became of each. It knows nothing of what the
 * mails are about; who asks decides when, and keeps the outcome (ADR 0019).
 */
@NullMarked
package org.candour.identity.post;

import org.jspecify.annotations.NullMarked;
