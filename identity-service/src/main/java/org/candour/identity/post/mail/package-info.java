/**
 * SMTP.
 */
@NullMarked
package org.candour.identity.post.mail;

import org.jspecify.annotations.NullMarked;
