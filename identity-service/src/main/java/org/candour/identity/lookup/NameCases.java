package org.candour.identity.lookup;

import java.util.List;

/** The published table of how names become letters. */
public interface NameCases {
    /**
     * A line of the table.
     *
     * @param first first name as the person gives it
     * @param last last name as the person gives it
     * @param letters the letter of the first name
     * @param surnames the letters of the last name under which we look
     * @param why the rule
     */
    record Case(String first, String last, String letters, List<String> surnames, String why) {
        public Case {
            surnames = List.copyOf(surnames);
        }

        public String looked() {
            return letters + ", " + String.join(" or ", surnames);
        }
    }

    List<Case> all();
}
