package org.candour.identity.study;

import java.util.List;

/**
 * Somebody with a part in the study (SP-1).
 *
 * @param code short code, unique in the study
 * @param label name as people read it
 * @param roles what they are to the study
 * @param does what they do
 */
public record Party(String code, String label, List<Role> roles, String does) {
    public Party {
        roles = List.copyOf(roles);
    }

    /** A part in a study. */
    public enum Role {
        CONTROLLER("Controller"),
        JOINT_CONTROLLER("Joint controller"),
        DELIVERY_PARTNER("Delivery partner"),
        RESEARCH_PARTNER("Research partner"),
        FUNDER("Funder"),
        PROCESSOR("Processor");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
