/**
 * Tells an employer by mail that its report was released. The mail holds no figure and says where to sign in; this
 * service never learns what a report says. A mail goes at most once (ADR 0019).
 */
@NullMarked
package org.candour.identity.release;

import org.jspecify.annotations.NullMarked;
