/**
 * The page and the interface for programs of disclosure control by itself.
 */
@NullMarked
package org.candour.reporting.protection.http;

import org.jspecify.annotations.NullMarked;
