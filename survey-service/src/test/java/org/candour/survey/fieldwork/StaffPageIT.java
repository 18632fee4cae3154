package org.candour.survey.fieldwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff see numbers from the threshold on, for their own studies only. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class StaffPageIT {
    @Inject
    Field field;

    @Inject
    Grants grants;

    @Test
    @Tag("HC-10")
    @TestSecurity(user = "researcher-one", roles = "researcher")
    void showsNoNumberOfASmallGroup() {
        String study = field.open();
        String foreign = field.open();
        grants.keep(new StaffAssigned("a-" + study, 1, "researcher-one", "researcher", study, "", true));
        for (int person = 0; person < 10; person++) {
            field.submit(study, "p" + person, "linden");
        }
        for (int person = 0; person < 9; person++) {
            field.submit(study, "q" + person, "harbour");
        }

        String page = given().accept("text/html").get("/staff").asString();

        assertThat(page)
                .contains("Lindenshire Council</th><td class=\"govuk-table__cell govuk-table__cell--numeric\">10</td>")
                .contains("Harbourside Council</th><td class=\"govuk-table__cell govuk-table__cell--numeric\">fewer"
                        + " than 10</td>")
                .doesNotContain("Sample study " + foreign + ":", ">19<", ">9<");
    }

    @Test
    @TestSecurity(user = "somebody", roles = "employer")
    void isClosedToOthers() {
        assertThat(given().accept("text/html").get("/staff").statusCode()).isEqualTo(403);
    }
}
