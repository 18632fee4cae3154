/**
 * The staff page on which agreements are recorded, reviewed and ended.
 */
@NullMarked
package org.candour.identity.agreement.http;

import org.jspecify.annotations.NullMarked;
