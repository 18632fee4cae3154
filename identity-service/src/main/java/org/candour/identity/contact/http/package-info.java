/**
 * The pages on which employers supply contacts, and on which people register themselves.
 */
@NullMarked
package org.candour.identity.contact.http;

import org.jspecify.annotations.NullMarked;
