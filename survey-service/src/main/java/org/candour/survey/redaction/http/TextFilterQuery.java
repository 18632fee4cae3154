package org.candour.survey.redaction.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.redaction.TextFilter;

/** The filter as it stands in an address. */
public class TextFilterQuery {
    @QueryParam("wave")
    @DefaultValue("")
    public String wave = "";

    @QueryParam("question")
    @DefaultValue("")
    public String question = "";

    @QueryParam("state")
    @DefaultValue("")
    public String state = "";

    TextFilter filter() {
        Optional<RedactionState> wanted = Arrays.stream(RedactionState.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst();
        return new TextFilter(wave, question, wanted);
    }

    static String of(TextFilter filter) {
        return "?wave=" + encoded(filter.wave()) + "&question=" + encoded(filter.item()) + "&state="
                + filter.state()
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
