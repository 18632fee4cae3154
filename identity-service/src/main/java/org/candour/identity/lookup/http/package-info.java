/**
 * The page of the rights officer.
 */
@NullMarked
package org.candour.identity.lookup.http;

import org.jspecify.annotations.NullMarked;
