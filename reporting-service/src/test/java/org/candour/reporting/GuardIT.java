package org.candour.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.platform.attack.Answer;
import org.candour.platform.attack.FormAttack;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Wire;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on every page of this service. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class GuardIT {
    private static final String OWN = "http://localhost:18083";
    private static final String SECRET = "SECRETPLACE7719";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Inject
    World world;

    @Inject
    Database database;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(RestAssured.port);
    }

    @Test
    @TestSecurity(
            user = "guarded",
            roles = {"researcher", "output-checker"})
    void aChangeNeedsOneOfOurOwnForms() {
        world.complete("GUARD", Map.of("mid", 12));
        world.grant("guarded", "researcher", "GUARD", "");
        List<Long> before = sizes();
        List<Routes.Route> routes = Routes.changing();

        assertThat(routes).hasSizeGreaterThan(4);
        assertThat(new FormAttack(wire, "/staff/studies/GUARD/waves/2026/files", OWN).accepted(routes))
                .isEmpty();
        assertThat(sizes()).isEqualTo(before);
    }

    /** A role says what somebody may do, a grant where: without it the place does not exist. */
    @Test
    @TestSecurity(
            user = "elsewhere",
            roles = {"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    void everyRoleElsewhereSeesNothingHere() {
        world.complete("CLOSED", Map.of("mid", 12));

        for (String page : List.of(
                "/staff/studies/CLOSED/waves/2026",
                "/staff/studies/CLOSED/waves/2026/files",
                "/staff/studies/CLOSED/waves/2026/reliability",
                "/staff/studies/CLOSED/waves/2026/reliability/table.csv",
                "/staff/studies/CLOSED/waves/2026/reliability/table.json",
                "/staff/studies/CLOSED/waves/2026/reliability/scales/scale1",
                "/staff/reports/CLOSED/mid/2026",
                "/staff/reports/CLOSED/mid/2026/report.pdf")) {
            Answer answer = wire.get(page, "Accept: text/html,*/*");

            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).doesNotContain("Employer mid", "2026 wave");
        }
        assertThat(wire.get("/staff").body()).doesNotContain("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/",
                "//staff",
                "/staff//reports",
                "/staff;x=y",
                "/staff;x=y/reports",
                "/staff/reports;x=y",
                "/Staff/Reports",
                "/%73taff/reports",
                "/staff%2freports",
                "/./staff/reports",
                "/assets/../staff/reports",
                "/assets/%2e%2e/staff/reports",
                "/assets/..%2fstaff/reports",
                "/assets/..;/staff/reports",
                "/staff/signed-out/../reports",
                "/staff/signed-out/%2e%2e/reports",
                "/staff/reports?x=/staff/signed-out",
                "/staff/reports%00",
                "/staff/reports/HC/harbour/2026/report.pdf",
                "/staff/reports/HC/harbour/2026/..%2freport.pdf",
                "/staff/studies/HC;a=b/waves/2026",
                "/staff/studies/HC/waves/2026/reliability/table.csv",
                "/staff/studies/HC/waves/2026/reliability/table.json",
                "/staff/editions/00000000-0000-4000-8000-000000000000/preview",
                "/assets/../application.properties",
                "/assets/%2e%2e/META-INF/MANIFEST.MF",
                "/assets/..%5c..%5capplication.properties"
            })
    void anOddAddressOpensNothing(String target) {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
            Answer answer = wire.send(method, target, "");

            if (method.equals("OPTIONS") && answer.status() == 200) {
                assertThat(answer.body()).as(method + " " + target).doesNotContain("<", "quarkus");
            } else {
                assertThat(answer.status()).as(method + " " + target).isIn(302, 303, 400, 401, 403, 404, 405, 415);
            }
            assertThat(answer.body())
                    .as(method + " " + target)
                    .doesNotContain("Exception", "candour.address", "Manifest-Version");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/candour.css",
                "/assets/nothing",
                "/nothing",
                "/staff/reports",
                "/staff/editions/x",
                "/q/health",
                "/q/nothing"
            })
    void everyAnswerCarriesTheHeaders(String target) {
        Answer answer = wire.get(target);

        assertThat(answer.header("Content-Security-Policy"))
                .as(target + " " + answer)
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isPresent();
        assertThat(answer.header("Server")).isEmpty();
        if (!target.endsWith(".css")) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void whatFailsOutsideThePagesTellsNothing() {
        String form = "/staff/studies/" + SECRET + "/waves/2026/files";
        for (Answer answer : List.of(
                wire.get("/staff/editions/" + SECRET + "%zz"),
                wire.send("POST", form, "%zz=%zz&" + SECRET + "=%", FORM),
                wire.send("POST", form, "purpose=" + SECRET.repeat(40_000), FORM),
                wire.announce(form, 40_000_000, FORM),
                wire.get("/staff/signed-in?code=" + SECRET + "&state=" + SECRET),
                wire.get("/staff/reports", "Accept: " + SECRET))) {
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Error id", SECRET);
        }
    }

    @Test
    @TestSecurity(user = "program", roles = "researcher")
    void aBodyInPiecesIsHeldToTheLimitAndToldSo() {
        String form = "/staff/studies/GUARD/waves/2026/files";
        Answer page = wire.inPieces(form, "y".repeat(1_000), 14_000, FORM);
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.body()).contains("What you sent is too large", "<h1");

        Response limits = given().accept("application/json").get("/api/v1/reliability");
        String cookies = limits.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Answer problem = wire.inPieces(
                "/api/v1/reliability",
                " ".repeat(10_000),
                1_400,
                "Content-Type: application/json",
                "Accept: */*",
                "Origin: " + OWN,
                "Cookie: " + cookies,
                "X-CSRF-Token: " + limits.jsonPath().getString("formToken"));

        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.header("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"status\":413", "problems/too-large");
    }

    private List<Long> sizes() {
        return List.of(
                        "research_file",
                        "edition",
                        "scale_status",
                        "upload",
                        "analysis_run",
                        "audit_entry where action <> 'access-refused'",
                        "comparison")
                .stream()
                .map(table -> database.first("select count(*) from " + table, row -> row.getLong(1))
                        .orElseThrow())
                .toList();
    }
}
