/** Attacks that every service must withstand: raw requests, and every form sent in every wrong way. */
@NullMarked
package org.candour.platform.attack;

import org.jspecify.annotations.NullMarked;
