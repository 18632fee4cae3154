package org.candour.survey.fieldwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.WaveState;
import org.candour.platform.access.Grants;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.answering.Visitor;
import org.candour.survey.fieldwork.BreakOffs.Stopped;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts end with their wave; what stays is a number about ten people or more. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class WhereTheyStoppedIT {
    @Inject
    Field field;

    @Inject
    Visitor visitor;

    @Inject
    BreakOffs breakOffs;

    @Inject
    KeepWave keepWave;

    @Inject
    Grants grants;

    @Test
    @Tag("HC-10")
    @TestSecurity(user = "manager-one", roles = "study-manager")
    void isCountedInRangesWhenTheWaveCloses() {
        String study = field.open(Everything.instrument());
        grants.keep(new StaffAssigned("a-" + study, 1, "manager-one", "study-manager", study, "", true));
        people(study, 4, "");
        people(study, 7, "role");
        people(study, 13, "hours");
        people(study, 3, "wish");

        keepWave.keep(Sample.wave(study, 2, WaveState.CLOSED));

        assertThat(breakOffs.of(study, Sample.WAVE))
                .containsExactly(new Stopped(1, "", "role", 11), new Stopped(1, "team", "more", 16));
        assertThat(drafts(study)).isZero();
        assertThat(given().accept("text/html").get("/staff").asString())
                .contains(
                        "None to: Text of ROLE</th><td class=\"govuk-table__cell govuk-table__cell--numeric\">11</td>",
                        "Text of TEAM to: Text of MORE</th><td class=\"govuk-table__cell"
                                + " govuk-table__cell--numeric\">16</td>");
    }

    @Test
    @Tag("HC-10")
    void fewPeopleAreNotCountedButTheirDraftsGo() {
        String study = field.open(Everything.instrument());
        people(study, 9, "role");

        keepWave.keep(Sample.wave(study, 2, WaveState.CLOSED));

        assertThat(breakOffs.of(study, Sample.WAVE)).isEmpty();
        assertThat(drafts(study)).isZero();
    }

    /** They save the first page, and the last one that is named. */
    private void people(String study, int count, String last) {
        for (int person = 0; person < count; person++) {
            UUID id = visitor.start(study, "p-" + last + person);
            if (!last.isEmpty()) {
                visitor.save(id, last);
                visitor.save(id, "role", "ROLE", "1");
            }
        }
    }

    private long drafts(String study) {
        return field.number(
                "select count(*) from draft d join participation p on p.id = d.participation where p.study = ?", study);
    }
}
