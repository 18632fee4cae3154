/**
 * Pages on which a national summary is built, decided and read.
 */
@NullMarked
package org.candour.reporting.national.http;

import org.jspecify.annotations.NullMarked;
