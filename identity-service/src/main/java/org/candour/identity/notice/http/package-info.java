/**
 * Public notice pages, and notices as HTML.
 */
@NullMarked
package org.candour.identity.notice.http;

import org.jspecify.annotations.NullMarked;
