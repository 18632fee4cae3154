/**
 * Which teams of an organisation take part: the frame of teams, and decisions to take all, to choose, or to draw at
 * random, with arms where the study is a trial. Every decision is kept with who took it, when and why; a draw keeps its
 * seed, so that anybody can repeat it.
 */
@NullMarked
package org.candour.identity.selection;

import org.jspecify.annotations.NullMarked;
