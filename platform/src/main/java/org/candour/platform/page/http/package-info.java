/**
 * Filters around every page: security headers, and the check that a change was asked for by one of our own forms.
 */
@NullMarked
package org.candour.platform.page.http;

import org.jspecify.annotations.NullMarked;
