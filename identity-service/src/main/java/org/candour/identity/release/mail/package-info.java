/**
 * Mails about reports by SMTP.
 */
@NullMarked
package org.candour.identity.release.mail;

import org.jspecify.annotations.NullMarked;
