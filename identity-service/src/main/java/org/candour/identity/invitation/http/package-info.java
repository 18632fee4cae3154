/**
 * The staff pages about mailings, and the page on which somebody stops and resumes mails.
 */
@NullMarked
package org.candour.identity.invitation.http;

import org.jspecify.annotations.NullMarked;
