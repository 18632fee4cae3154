/**
 * Who on the staff may do what: each service's own copy of the assignments, the roles it gives to a login, and the check
 * of study and organisation. Keycloak says who somebody is; this package says what they may do.
 */
@NullMarked
package org.candour.platform.access;

import org.jspecify.annotations.NullMarked;
