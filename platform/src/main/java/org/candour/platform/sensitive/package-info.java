/**
 * Personal data in a wrapper that cannot be printed, logged or serialised by accident.
 */
@NullMarked
package org.candour.platform.sensitive;

import org.jspecify.annotations.NullMarked;
