/**
 * Letters as text and HTML, and mails that came back, read over IMAP.
 */
@NullMarked
package org.candour.identity.invitation.mail;

import org.jspecify.annotations.NullMarked;
