/** A real Keycloak as a child process, with the realm that lets staff log in. It authenticates and decides nothing else. */
@NullMarked
package org.candour.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
