/** Passwords, keys and other secrets: made at random at first use, kept in files that only their owner may read. */
@NullMarked
package org.candour.standalone.secret;

import org.jspecify.annotations.NullMarked;
