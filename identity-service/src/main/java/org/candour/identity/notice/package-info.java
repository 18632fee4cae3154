/**
 * Privacy notices. A published version never changes; a new one stands beside it.
 */
@NullMarked
package org.candour.identity.notice;

import org.jspecify.annotations.NullMarked;
