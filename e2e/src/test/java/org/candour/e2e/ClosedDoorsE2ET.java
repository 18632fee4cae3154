package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.e2e.Stranger.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and forms of the packaged suite that do not open without the right to them. Needs no open wave. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedDoorsE2ET {
    private static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private RunningSuite suite;

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/",
                "//staff",
                "/staff;x=y",
                "/staff;x=y/",
                "/STAFF",
                "/%73taff",
                "/./staff",
                "/assets/../staff",
                "/assets/%2e%2e/staff",
                "/staff/signed-out/../",
                "/staff/signed-out/%2e%2e",
                "/staff/studies/HC",
                "/staff/studies/HC;a=b",
                "/staff/studies/HC/instruments",
                "/staff/studies/HC/instruments;x=y",
                "/staff/studies/HC/instruments/HC-MAIN/1/yaml",
                "/staff/studies/HC/instruments/HC-MAIN/1/publish",
                "/staff/studies/HC/texts",
                "/staff/audit",
                "/staff//audit",
                "/staff/reports",
                "/staff/reports/HC/linden/2026",
                "/staff/reports/HC/linden/2026/report.pdf",
                "/staff/reports/HC/linden/2026/report.pdf;x",
                "/staff/studies/HC/waves/2026/files",
                "/staff/studies/HC/waves/2026/reliability/table.csv"
            })
    void noAddressOpensAStaffPageWithoutSigningIn(String path) {
        for (String service : SERVICES) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<String> answer = new Stranger().method(method, suite.address(service) + path);
                assertThat(answer.statusCode())
                        .as(method + " " + service + path)
                        .isIn(302, 400, 401, 403, 404, 405);
                if (answer.statusCode() == 302) {
                    assertThat(location(answer))
                            .startsWith(suite.address("keycloak") + "/realms/candour/protocol/openid-connect/auth?")
                            .contains("response_type=code", "code_challenge_method=S256");
                }
            }
        }
    }

    @Test
    void whatIsOnlySentCannotBeOpened() {
        assertThat(status("identity", "/staff/studies/HC/publish")).isIn(404, 405);
        assertThat(status("survey", "/staff/studies/HC/instruments/pack")).isNotEqualTo(200);
        assertThat(status("survey", "/answer/submit")).isIn(403, 404, 405);
        assertThat(status("survey", "/answer/extend")).isIn(404, 405);
        assertThat(status("reporting", "/staff/studies/HC/waves/2026/editions")).isIn(404, 405);
        assertThat(status("reporting", "/staff/editions/6a1f0e8c-58a4-4f0a-9c7b-0d2f3b1e5a77/decision"))
                .isIn(404, 405);
    }

    @Test
    void formsAreRefusedWithoutTheirTokenWhateverTheyClaim() {
        for (String path : List.of("/resume", "/r/x", "/join/HC")) {
            assertThat(new Stranger()
                            .post(
                                    suite.address("identity") + path,
                                    Map.of("code", "0000"),
                                    "Origin",
                                    suite.address("identity"),
                                    "Authorization",
                                    "Bearer made.up.token")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        for (String path : List.of(
                "/answer/q/role",
                "/answer/q/role/save",
                "/answer/other",
                "/answer/extend",
                "/answer/submit",
                "/try/x")) {
            assertThat(new Stranger()
                            .post(suite.address("survey") + path, Map.of("ROLE", "1"), "Origin", "null")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(new Stranger()
                        .post(suite.address("survey") + "/start", Map.of("ticket", "e30.e30.e30"), "Origin", "null")
                        .body())
                .as("a forged ticket")
                .doesNotContain("name=\"then\"");
    }

    @Test
    void aFormSentAfterTheSessionHasEndedLeadsToAPageThatSaysSo() {
        Stranger stranger = new Stranger();
        String form = stranger.get(suite.address("identity") + "/resume").body();
        String token = form.replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> answer = stranger.post(
                suite.address("identity") + "/staff/studies/HC/publish",
                Map.of("csrf", token),
                "Origin",
                suite.address("identity"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/staff/signed-out");
    }

    private int status(String service, String path) {
        return new Stranger().get(suite.address(service) + path).statusCode();
    }
}
