/** A mail server that delivers to nobody, and a small page that shows what it was given. */
@NullMarked
package org.candour.standalone.mail;

import org.jspecify.annotations.NullMarked;
