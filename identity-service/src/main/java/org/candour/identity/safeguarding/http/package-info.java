/**
 * The list of the safeguarding lead.
 */
@NullMarked
package org.candour.identity.safeguarding.http;

import org.jspecify.annotations.NullMarked;
