/**
 * An event together with the names under which it travels.
 */
@NullMarked
package org.candour.platform.event;

import org.jspecify.annotations.NullMarked;
