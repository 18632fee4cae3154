/** The packaged suite tested from outside, as people and attackers meet it. */
@NullMarked
package org.candour.e2e;

import org.jspecify.annotations.NullMarked;
