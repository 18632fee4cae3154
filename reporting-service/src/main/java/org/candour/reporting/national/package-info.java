/**
 * The national summary of a wave: all employers together, for the public, the funder and the employers themselves. It
 * is worked out from what released reports print and from nothing else, so it can tell nobody more than those reports
 * do. Draft, audit, a second person, released, withdrawn.
 */
@NullMarked
package org.candour.reporting.national;

import org.jspecify.annotations.NullMarked;
