package org.candour.survey.fieldwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.contracts.progress.ProgressRequest;
import org.candour.platform.crypto.TextSigner;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Field;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the console of identity-service is told about the answers: nothing that a page here would not show. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("HC-10")
class ProgressIT {
    @Inject
    Field field;

    @Inject
    ObjectMapper json;

    @Test
    void tellsNumbersFromTheThresholdOnByEmployerAndNoTotal() throws Exception {
        String study = field.open();
        for (int person = 0; person < 11; person++) {
            field.submit(study, "p" + person, "linden");
        }
        for (int person = 0; person < 9; person++) {
            field.submit(study, "q" + person, "harbour");
        }

        Response answer = ask(ProgressRequest.PURPOSE, study, Instant.now().plusSeconds(60));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("{\"employer\":\"linden\",\"submitted\":\"11\"}")
                .contains("{\"employer\":\"harbour\",\"submitted\":\"fewer than 10\"}")
                .doesNotContain("\"20\"", "\"9\"");
    }

    @Test
    void isNotThereForWhatIdentityServiceDidNotSignForThisJustNow() throws Exception {
        String study = field.open();

        assertThat(ask(ComparisonRequest.PURPOSE, study, Instant.now().plusSeconds(60))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask(ProgressRequest.PURPOSE, study, Instant.now().minusSeconds(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask(ProgressRequest.PURPOSE, "NOSUCH", Instant.now().plusSeconds(60))
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().formParam("request", "x.y").post("/progress").statusCode())
                .isEqualTo(404);
        assertThat(given().contentType("application/x-www-form-urlencoded")
                        .post("/progress")
                        .statusCode())
                .isEqualTo(404);
    }

    private Response ask(String purpose, String study, Instant until) throws JsonProcessingException {
        String key = ConfigProvider.getConfig().getValue("candour-test.ticket.private-key", String.class);
        TextSigner signer = new TextSigner(purpose, "test", key);
        return given().formParam("request", signer.sign(json.writeValueAsBytes(new ProgressRequest(study, until))))
                .post("/progress");
    }
}
