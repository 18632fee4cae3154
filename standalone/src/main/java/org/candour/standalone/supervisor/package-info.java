/** Puts the components together: starts them in order, watches them, restarts what dies, and stops them all. */
@NullMarked
package org.candour.standalone.supervisor;

import org.jspecify.annotations.NullMarked;
