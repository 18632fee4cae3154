package org.candour.identity.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which teams of an organisation take part, as somebody decided it.
 *
 * @param reason in the words of who decided
 * @param seed of the draw, in hexadecimal digits; empty where nothing was drawn
 * @param frame codes of the teams that could be taken
 * @param places the teams that were taken, by arm
 */
public record Decision(
        UUID id,
        String study,
        String organisation,
        Method method,
        String reason,
        String seed,
        List<String> frame,
        List<Place> places,
        String decidedBy,
        LocalDate decidedOn) {
    public Decision {
        frame = List.copyOf(frame);
        places = List.copyOf(places);
    }

    /** How teams are taken. */
    public enum Method {
        ALL("All teams"),
        SELECTED("Chosen teams"),
        RANDOM("Drawn at random");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** A team that takes part; the arm is empty where there is only one. */
    public record Place(String team, String arm) {}
}
