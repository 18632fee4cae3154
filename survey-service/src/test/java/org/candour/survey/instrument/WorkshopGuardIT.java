package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.survey.instrument.Workshop.list;
import static org.candour.survey.instrument.Workshop.load;
import static org.candour.survey.instrument.Workshop.yaml;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.Sample;
import org.candour.survey.support.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workshop keeps out, and what the database keeps whatever the workshop does. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@TestSecurity(
        user = Workshop.MANAGER,
        roles = {"study-manager", "researcher"})
class WorkshopGuardIT {
    @Inject
    Workshop workshop;

    @Inject
    Shelf shelf;

    @Inject
    Field field;

    @Inject
    DataSource dataSource;

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/MAIN/1",
                "/MAIN/1/preview",
                "/MAIN/1/yaml",
                "/MAIN/1/xlsform",
                "/MAIN/1/publish",
                "/MAIN/1/draft",
                "/MAIN/1/retire",
                "/MAIN/1/delete",
                "/MAIN/1/diff/1"
            })
    void tellsOthersNothing(String page) {
        String foreign = workshop.open("manager-two", "study-manager");
        shelf.publish(foreign, Sample.instrument("Sample"));
        workshop.open(Workshop.MANAGER, "study-manager");

        assertThat(browser.get(list(foreign) + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/pack",
                "/MAIN/1/test",
                "/MAIN/1/draft",
                "/MAIN/1/publish",
                "/MAIN/1/retire",
                "/MAIN/1/delete",
                "/MAIN/1/languages/cy/accept",
                "/MAIN/1/languages/cy/withdraw"
            })
    void letsNobodyElseChangeAnything(String action) {
        String own = workshop.open(Workshop.MANAGER, "study-manager");
        String foreign = workshop.open("manager-two", "study-manager");
        workshop.grant(Workshop.MANAGER, "researcher", foreign);
        shelf.bring(foreign, Sample.instrument("Sample"), VersionState.TEST);
        long before = field.number("select count(*) from instrument_change where study = ?", foreign);
        browser.get(list(own));

        Response answer =
                browser.post(list(foreign) + action, Map.of("revision", "2", "reviewer", "X", "on", "2026-01-01"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(field.number("select count(*) from instrument_change where study = ?", foreign))
                .isEqualTo(before);
    }

    @Test
    void letsResearchersLook() {
        String study = workshop.open("manager-two", "study-manager");
        workshop.grant(Workshop.MANAGER, "researcher", study);
        shelf.bring(study, Sample.instrument("Sample"), VersionState.TEST);

        assertThat(browser.get(list(study)).asString())
                .contains("MAIN, version 1")
                .doesNotContain("<form");
        assertThat(browser.get(list(study) + "/MAIN/1").asString())
                .contains("In test")
                .doesNotContain("<form");
        assertThat(browser.get(list(study) + "/MAIN/1/preview").statusCode()).isEqualTo(200);
        assertThat(browser.get(list(study) + "/MAIN/1/publish").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoQuestionnaire() {
        String study = workshop.open(Workshop.MANAGER, "study-manager");

        assertThat(load(browser, study, new byte[0]).asString()).contains("Choose a file that is not empty");
        assertThat(load(browser, study, "x".repeat(1_100_000)).asString()).contains("must not be larger than 1 MB");
        assertThat(load(browser, study, new byte[] {(byte) 0xC3, 0x28}).statusCode())
                .isEqualTo(422);
        assertThat(load(browser, study, "PK\u0003\u0004 not really").statusCode())
                .isEqualTo(422);
        assertThat(load(browser, study, "code: JOBS\nversion: none\n").statusCode())
                .isEqualTo(422);
        assertThat(load(browser, study, yaml(1, "x").replace("RATING", "GUESS")).asString())
                .contains("Nothing was stored");
        assertThat(field.number("select count(*) from instrument where study = ?", study))
                .isZero();
    }

    @Test
    void stopsReadingWhatIsMuchTooLarge() {
        String study = workshop.open(Workshop.MANAGER, "study-manager");

        assertThat(load(browser, study, "x".repeat(3_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void neitherKeepsNorRepeatsTheNameOfAFile() {
        String study = workshop.open(Workshop.MANAGER, "study-manager");
        browser.get(list(study));

        String page = browser.upload(
                        list(study), "<script>alert(1)</script>.yaml", "nothing".getBytes(StandardCharsets.UTF_8))
                .asString();

        assertThat(page).contains("the file you sent").doesNotContain("alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update instrument set definition = '{}', revision = revision + 1 where study = '%s'",
                "update instrument set corrects = 9, revision = revision + 1 where study = '%s'",
                "update instrument set state = 'DRAFT', revision = revision + 1 where study = '%s'",
                "update instrument set state = 'TEST', revision = revision + 1 where study = '%s'",
                "update instrument set state = 'RETIRED' where study = '%s'",
                "update instrument set version = 7, revision = revision + 1 where study = '%s'",
                "delete from instrument where study = '%s'",
                "truncate instrument",
                "alter table instrument disable trigger all",
                "update instrument_change set subject = 'x' where study = '%s'",
                "delete from instrument_change where study = '%s'",
                "insert into instrument values ('%s', 'X', 1, '{}', 'PUBLISHED', 1, 0)"
            })
    @Tag("HC-21")
    void thePublishedStays(String attempt) {
        String study = workshop.open(Workshop.MANAGER, "study-manager");
        shelf.publish(study, Sample.instrument("Sample"));

        assertThatThrownBy(() -> run(attempt.formatted(study))).isInstanceOf(SQLException.class);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
