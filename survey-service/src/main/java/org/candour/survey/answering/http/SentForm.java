package org.candour.survey.answering.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.platform.page.CsrfToken;

/**
 * What a page sent.
 *
 * @param submission which questionnaire it was printed for
 * @param seen what was on the screen
 * @param then which button was pressed
 * @param item of which item single answers or another answer are meant
 * @param sure marks of what the person has read about their text
 * @param script whether our script sent it and waits to be told where to go
 * @param answers everything else
 */
record SentForm(
        UUID submission,
        String seen,
        String then,
        String item,
        Set<String> sure,
        boolean script,
        Map<String, List<String>> answers) {
    private static final UUID NONE = new UUID(0, 0);
    private static final Set<String> OURS =
            Set.of(CsrfToken.FIELD, "submission", "seen", "then", "item", "sure", "script");

    static SentForm of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> answers = new LinkedHashMap<>(sent);
        answers.keySet().removeAll(OURS);
        return new SentForm(
                id(field(sent, "submission")),
                field(sent, "seen"),
                field(sent, "then"),
                field(sent, "item"),
                Set.copyOf(List.of(field(sent, "sure").split(" "))),
                field(sent, "script").equals("yes"),
                answers);
    }

    /** The rest of what a button says after a colon, for instance the language to change to. */
    Optional<String> then(String what) {
        return then.startsWith(what + ":") ? Optional.of(then.substring(what.length() + 1)) : Optional.empty();
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return NONE;
        }
    }

    @Override
    public String toString() {
        return "SentForm(withheld)";
    }
}
