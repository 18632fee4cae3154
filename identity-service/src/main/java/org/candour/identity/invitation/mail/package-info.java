/**
 * Letters as text and HTML, sent over SMTP, and mails that came back, read over IMAP.
 */
@NullMarked
package org.candour.identity.invitation.mail;

import org.jspecify.annotations.NullMarked;
