/**
 * Pages of the people who build, check and release reports, and of the employers who read them.
 */
@NullMarked
package org.candour.reporting.release.http;

import org.jspecify.annotations.NullMarked;
