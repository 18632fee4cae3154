package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page on which nothing is entered is printed once for everybody. What somebody enters must stay with them. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class BlankPagesIT {
    private static final Pattern OWN =
            Pattern.compile("<input type=\"hidden\" name=\"(csrf|submission|seen)\" value=\"([^\"]*)\">");

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Test
    @Tag("SP-4")
    void nobodySeesWhatSomebodyElseEntered() {
        String study = field.open(Everything.instrument());
        Browser first = begin(study, "p-first");
        Browser second = begin(study, "p-second");

        String blank = first.get("/answer/q/role").asString();
        String same = second.get("/answer/q/role").asString();

        assertThat(common(same)).isEqualTo(common(blank));
        assertThat(own(same, "submission")).isNotEqualTo(own(blank, "submission"));
        assertThat(own(same, "csrf")).isNotEqualTo(own(blank, "csrf"));

        first.get("/answer/q/role");
        first.post("/answer/q/role", Map.of("then", "next", "ROLE", "1"));

        assertThat(first.get("/answer/q/role").asString()).contains(" checked");
        assertThat(common(second.get("/answer/q/role").asString()))
                .isEqualTo(common(blank))
                .doesNotContain(" checked");
        assertThat(common(begin(study, "p-third").get("/answer/q/role").asString()))
                .isEqualTo(common(blank));
    }

    @Test
    void theFieldsOfAPageThatWasPrintedBeforeAreTakenFromItsReader() {
        String study = field.open(Everything.instrument());
        begin(study, "p-before").get("/answer/q/role");
        Browser later = begin(study, "p-later");
        later.get("/answer/q/role");

        later.post("/answer/q/role", Map.of("then", "next", "ROLE", "2"));

        assertThat(later.get("/answer/q/role").asString()).contains(" checked");
    }

    private Browser begin(String study, String pseudonym) {
        Browser browser = new Browser();
        browser.start(tickets.good(study, pseudonym));
        return browser;
    }

    private static String common(String page) {
        return OWN.matcher(page).replaceAll("$1");
    }

    private static String own(String page, String name) {
        Matcher field = OWN.matcher(page);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new AssertionError("no field " + name);
    }
}
