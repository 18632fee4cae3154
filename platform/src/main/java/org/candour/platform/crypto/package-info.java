/**
 * Keys for one purpose each: message authentication codes with a purpose label, and sealed values for cookies.
 */
@NullMarked
package org.candour.platform.crypto;

import org.jspecify.annotations.NullMarked;
