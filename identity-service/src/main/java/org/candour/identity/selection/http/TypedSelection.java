package org.candour.identity.selection.http;

import java.util.List;

/** What was typed into the forms of a frame, so that it need not be typed again. */
public record TypedSelection(
        String code,
        String label,
        String people,
        String method,
        List<String> teams,
        String number,
        String arms,
        String reason) {
    public TypedSelection {
        teams = List.copyOf(teams);
    }

    static TypedSelection nothing() {
        return team("", "", "");
    }

    static TypedSelection team(String code, String label, String people) {
        return new TypedSelection(code, label, people, "", List.of(), "", "", "");
    }

    static TypedSelection decision(String method, List<String> teams, String number, String arms, String reason) {
        return new TypedSelection("", "", "", method, teams, number, arms, reason);
    }
}
