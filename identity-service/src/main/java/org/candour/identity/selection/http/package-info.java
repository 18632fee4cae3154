/**
 * The page on which a study manager keeps the frame and records decisions.
 */
@NullMarked
package org.candour.identity.selection.http;

import org.jspecify.annotations.NullMarked;
