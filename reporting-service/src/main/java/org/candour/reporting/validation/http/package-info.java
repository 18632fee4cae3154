/**
 * The reliability report as page, CSV and JSON.
 */
@NullMarked
package org.candour.reporting.validation.http;

import org.jspecify.annotations.NullMarked;
