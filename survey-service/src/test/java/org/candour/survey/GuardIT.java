package org.candour.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.platform.attack.Answer;
import org.candour.platform.attack.FormAttack;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Wire;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Test;

/** Attacks on every form of this service. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class GuardIT {
    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Test
    @TestSecurity(
            user = "guard",
            roles = {"researcher", "study-manager"})
    void aChangeNeedsOneOfOurOwnForms() {
        Browser browser = new Browser();
        browser.start(tickets.good(field.open(), "p-guard"));
        String visit = browser.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().endsWith("-visit"))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
        List<Routes.Route> routes = Routes.changing();

        assertThat(routes).hasSizeGreaterThan(11);
        assertThat(new FormAttack(new Wire(RestAssured.port), "/answer/q/words", "http://localhost:18082", visit)
                        .accepted(routes))
                .isEmpty();
    }

    @Test
    @TestSecurity(user = "guard", roles = "study-manager")
    void aBodyInPiecesIsHeldToTheLimitAndToldSo() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
        Answer answer = new Wire(RestAssured.port)
                .inPieces(
                        "/staff/studies/GUARD/instruments",
                        part + "z".repeat(100_000) + "\r\n",
                        30,
                        "Content-Type: multipart/form-data; boundary=b");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("What you sent is too large");
    }
}
