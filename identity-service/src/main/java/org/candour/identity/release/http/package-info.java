/**
 * Where the study manager sees which employers were told.
 */
@NullMarked
package org.candour.identity.release.http;

import org.jspecify.annotations.NullMarked;
