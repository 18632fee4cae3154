package org.candour.standalone.staff;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody who logs in, and the one assignment that identity-service gives them at the first start.
 *
 * @param organisation code of the employer, or empty for a role that is not tied to one
 */
public record StaffMember(
        String login, String firstName, String lastName, String role, String study, String organisation) {

    /** The identity in Keycloak. The same on every machine, because assignments refer to it. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("candour staff " + login).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String mail() {
        return login + "@example.org";
    }
}
