package org.candour.survey.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the box in which somebody writes to the page on which it is redacted. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class WayOfATextIT {
    private static final Pattern ENTRY = Pattern.compile("href=\"(/staff/studies/[^\"]+/texts/[0-9a-f-]{36})");

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    Grants grants;

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void whatSomebodyWritesIsReadWithThePermissionGivenForIt() {
        String study = field.open(Everything.instrument());
        grants.keep(new StaffAssigned("redactor-" + study, 1, "redactor", "researcher", study, "", true));
        Browser author = new Browser();
        author.start(tickets.quotable(study, "pseudonym-author"));
        assertThat(author.get("/answer/q/more").asString()).contains("name=\"MORE.quote\"");
        Map<String, String> words =
                Map.of("then", "check", "MORE", "Fewer forms,\r\nmore visits.", "MORE.quote", "ANONYMOUS");
        assertThat(author.post("/answer/q/more", words).statusCode()).isEqualTo(303);
        author.get("/answer/check");
        assertThat(author.post("/answer/submit", Map.of()).header("Location")).endsWith("/answer/done");

        Browser researcher = new Browser();
        Matcher entry = ENTRY.matcher(
                researcher.get("/staff/studies/" + study + "/texts").asString());
        assertThat(entry.find()).isTrue();
        String page = researcher.get(entry.group(1)).asString();

        assertThat(page)
                .contains("Text of MORE", "Fewer forms,\nmore visits.</div>")
                .contains("May be quoted, without saying where its author works", "Clear for quoting</button>")
                .doesNotContain("pseudonym-author", "linden");
    }
}
