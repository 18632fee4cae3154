package org.candour.survey.answering.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.platform.page.CsrfToken;

/**
 * What a page sent.
 *
 * @param submission which questionnaire it was printed for
 * @param seen what was on the screen
 * @param then which button was pressed
 * @param answers everything else
 */
record SentForm(UUID submission, String seen, String then, Map<String, List<String>> answers) {
    private static final UUID NONE = new UUID(0, 0);

    static SentForm of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> answers = new LinkedHashMap<>(sent);
        answers.remove(CsrfToken.FIELD);
        answers.remove("submission");
        answers.remove("seen");
        answers.remove("then");
        return new SentForm(
                id(sent.getFirst("submission")),
                String.valueOf(sent.getFirst("seen")),
                String.valueOf(sent.getFirst("then")),
                answers);
    }

    private static UUID id(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? NONE : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return NONE;
        }
    }

    @Override
    public String toString() {
        return "SentForm(withheld)";
    }
}
