/** The demonstration: walks the real pages of the running suite. The supervisor starts it and knows only {@link Demo}. */
@NullMarked
package org.candour.standalone.demo;

import org.jspecify.annotations.NullMarked;
