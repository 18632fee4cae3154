/**
 * The one catalogue of problems of this service.
 */
@NullMarked
package org.candour.identity.problem;

import org.jspecify.annotations.NullMarked;
