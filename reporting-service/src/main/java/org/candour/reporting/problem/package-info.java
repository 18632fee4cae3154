/**
 * The problems of this service, by name, status and title.
 */
@NullMarked
package org.candour.reporting.problem;

import org.jspecify.annotations.NullMarked;
