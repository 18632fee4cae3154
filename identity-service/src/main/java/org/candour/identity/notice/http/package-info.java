/**
 * Notices as HTML.
 */
@NullMarked
package org.candour.identity.notice.http;

import org.jspecify.annotations.NullMarked;
