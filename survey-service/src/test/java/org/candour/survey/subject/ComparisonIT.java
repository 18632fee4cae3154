package org.candour.survey.subject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.contracts.comparison.Claim;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;
import org.candour.platform.crypto.TextSigner;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Telling people apart who share a locator: one word comes back, nothing is kept. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("HC-7")
class ComparisonIT {
    private static final List<Option> AGES = List.of(
            new Option(1, "Under 30", false),
            new Option(2, "30 to 50", false),
            new Option(3, "Over 50", false),
            new Option(9, "Prefer not to say", true));

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    ObjectMapper json;

    private String study = "";

    @BeforeEach
    void people() {
        Item age = item("AGE", QuestionClass.DEMOGRAPHIC);
        Item health = item("HEALTH", QuestionClass.SPECIAL);
        Item view = item("VIEW", QuestionClass.VIEW);
        study = field.open(new Instrument(
                "MAIN",
                1,
                0,
                "Ages",
                List.of("en-GB"),
                List.of(new Section(
                        "work",
                        "You",
                        "",
                        List.of(new Page("work", "", Condition.ALWAYS, List.of(age, health, view))))),
                List.of(),
                List.of()));
        submit("young", Map.of("AGE", "1", "VIEW", "1"));
        submit("old", Map.of("AGE", "3", "VIEW", "1"));
        submit("old-too", Map.of("AGE", "3", "VIEW", "2"));
        submit("silent", Map.of("AGE", "9", "VIEW", "1"));
    }

    @Test
    void tellsApartWhoAnsweredDifferently() {
        assertThat(answer(List.of("young", "old"), new Claim("AGE", 3))).isEqualTo("ONE 1");
        assertThat(answer(List.of("old", "old-too"), new Claim("AGE", 3))).isEqualTo("SEVERAL -1");
        assertThat(answer(List.of("young", "old"), new Claim("AGE", 2))).isEqualTo("NONE -1");
    }

    @Test
    void doesNotTakeSomebodyForAnotherBecauseTheySkippedAQuestion() {
        assertThat(answer(List.of("young", "silent"), new Claim("AGE", 3))).isEqualTo("SEVERAL -1");
        assertThat(answer(List.of("young", "silent"), new Claim("AGE", 1))).isEqualTo("SEVERAL -1");
        assertThat(answer(List.of("young", "never-sent"), new Claim("AGE", 1))).isEqualTo("SEVERAL -1");
    }

    @Test
    void comparesNothingButCharacteristicsOfSeveralPeople() {
        List<String> two = List.of("young", "old");
        assertThat(post(signed(two, new Claim("VIEW", 1))).statusCode()).isEqualTo(404);
        assertThat(post(signed(two, new Claim("HEALTH", 1))).statusCode()).isEqualTo(404);
        assertThat(post(signed(two, new Claim("AGE", 9))).statusCode()).isEqualTo(404);
        assertThat(post(signed(two)).statusCode()).isEqualTo(404);
        assertThat(post(signed(List.of("young"), new Claim("AGE", 1))).statusCode())
                .isEqualTo(404);
        assertThat(post(signed(List.of("young", "young"), new Claim("AGE", 1))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersIdentityServiceAlone() {
        ComparisonRequest late = request(List.of("young", "old"), Duration.ofSeconds(-1), new Claim("AGE", 1));
        ComparisonRequest good = request(List.of("young", "old"), Duration.ofMinutes(1), new Claim("AGE", 1));

        assertThat(post(sign(ComparisonRequest.PURPOSE, good)).statusCode()).isEqualTo(200);
        assertThat(post(sign(ComparisonRequest.PURPOSE, late)).statusCode()).isEqualTo(404);
        assertThat(post(sign("candour.ticket.v1", good)).statusCode()).isEqualTo(404);
        assertThat(post(sign(ComparisonRequest.PURPOSE, good).replaceFirst(".", "f"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("").statusCode()).isEqualTo(404);
    }

    @Test
    void publishesTheQuestionsAndNoReasonsForSilence() {
        given().get("/comparison/" + study + "/questions").then().statusCode(200);
        String questions = given().get("/comparison/" + study + "/questions").asString();

        assertThat(questions).contains("AGE", "Over 50").doesNotContain("HEALTH", "VIEW", "Prefer not to say");
    }

    @Test
    void recordsThatItWasAskedAndNotAboutWhom() {
        answer(List.of("young", "old"), new Claim("AGE", 3));

        assertThat(field.number(
                        "select count(*) from audit_entry where action = 'candidates-compared' and study = ?"
                                + " and detail = '1 questions' and subject = 'identity-service'",
                        study))
                .isEqualTo(1);
    }

    private static Item item(String code, QuestionClass questionClass) {
        return new Item(code, "About " + code + "?", "", ItemType.SINGLE_CHOICE, questionClass, AGES);
    }

    private void submit(String pseudonym, Map<String, String> answers) {
        Browser browser = new Browser();
        browser.start(tickets.good(study, pseudonym));
        browser.show("/answer/q/work", "check", answers);
        browser.get("/answer/check");
        assertThat(browser.post("/answer/submit", Map.of()).header("Location")).endsWith("/answer/done");
    }

    private String answer(List<String> candidates, Claim... claims) {
        Response response = post(signed(candidates, claims));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.jsonPath().getString("outcome") + " "
                + response.jsonPath().getInt("position");
    }

    private String signed(List<String> candidates, Claim... claims) {
        return sign(ComparisonRequest.PURPOSE, request(candidates, Duration.ofMinutes(1), claims));
    }

    private ComparisonRequest request(List<String> candidates, Duration left, Claim... claims) {
        return new ComparisonRequest(
                study, candidates, List.of(claims), Instant.now().plus(left));
    }

    private String sign(String purpose, ComparisonRequest request) {
        String key = ConfigProvider.getConfig().getValue("candour-test.ticket.private-key", String.class);
        try {
            return new TextSigner(purpose, "test", key).sign(json.writeValueAsBytes(request));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Response post(String request) {
        return given().accept("application/json").formParam("request", request).post("/comparison");
    }
}
