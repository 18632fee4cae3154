/**
 * The first page of staff.
 */
@NullMarked
package org.candour.identity.console.http;

import org.jspecify.annotations.NullMarked;
