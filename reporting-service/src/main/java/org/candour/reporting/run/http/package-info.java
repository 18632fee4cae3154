/**
 * A run as pages: how far it has come, cancelling, its reports and their downloads.
 */
@NullMarked
package org.candour.reporting.run.http;

import org.jspecify.annotations.NullMarked;
