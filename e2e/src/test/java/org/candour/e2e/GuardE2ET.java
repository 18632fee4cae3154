package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.e2e.Stranger.location;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.Staff;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.SuiteProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged suite as somebody sees it who has no business there. Opens pages only; needs no open wave. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardE2ET {
    private static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private SuiteProcess process;
    private RunningSuite suite;

    @BeforeAll
    void start() {
        process = SharedSuite.get();
        suite = process.suite();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/candour.css",
                "/assets/nothing",
                "/nothing",
                "/staff/",
                "/staff/signed-out",
                "/staff/signed-in?code=x&state=x",
                "/q/health",
                "/q/nothing"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        for (String service : SERVICES) {
            HttpResponse<String> answer = new Stranger().get(suite.address(service) + path);
            String place = service + path + " " + answer.statusCode();

            assertThat(header(answer, "Content-Security-Policy"))
                    .as(place)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "data:");
            assertThat(header(answer, "X-Content-Type-Options")).as(place).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(place).isEqualTo("same-origin");
            assertThat(header(answer, "Strict-Transport-Security")).as(place).contains("max-age");
            assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                    .as(place)
                    .isEmpty();
            assertThat(header(answer, "Cache-Control"))
                    .as(place)
                    .isEqualTo(path.endsWith(".css") ? "public, max-age=86400" : "no-store");
            assertThat(answer.body()).as(place).doesNotContain("Exception", "Error id");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/openapi",
                "/q/swagger-ui/",
                "/q/metrics",
                "/q/dev-ui/",
                "/q/dev/",
                "/q/arc/beans",
                "/q/info",
                "/q/health-ui/",
                "/q/scheduler",
                "/q/reactive-routes",
                "/openapi",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/assets/..%2fapplication.properties"
            })
    void nothingIsShownAboutTheInside(String path) {
        for (String service : SERVICES) {
            assertThat(new Stranger().get(suite.address(service) + path).statusCode())
                    .as(service + path)
                    .isIn(400, 404);
        }
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
        assertThat(new Stranger()
                        .post(suite.address("survey") + "/answer/submit", Map.of(), "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
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

    @Test
    void cookiesCannotBeReadByScriptsAndDifferPerService() {
        for (String service : SERVICES) {
            Stranger stranger = new Stranger();
            HttpResponse<String> login = stranger.get(location(stranger.get(suite.address(service) + "/staff/")));
            String action = login.body().replaceFirst("(?s).*<form[^>]*action=\"([^\"]+)\".*", "$1");
            HttpResponse<String> back = stranger.post(
                    action.replace("&amp;", "&"),
                    Map.of(
                            "username",
                            "manager",
                            "password",
                            suite.login("manager").password()));
            stranger.get(location(back));

            List<String> ours = stranger.setCookies().stream()
                    .filter(line -> line.startsWith("q_") || line.startsWith("__Host-candour"))
                    .filter(line -> !line.contains("=;"))
                    .toList();
            assertThat(ours)
                    .as(service)
                    .anyMatch(line -> line.startsWith("q_session_") && line.contains("_" + service));
            assertThat(ours)
                    .filteredOn(line -> !line.startsWith("q_auth_"))
                    .allSatisfy(line -> assertThat(line).containsIgnoringCase("; SameSite=Lax"));
            assertThat(ours)
                    .allSatisfy(line -> assertThat(line)
                            .containsIgnoringCase("; HttpOnly")
                            .containsIgnoringCase("; Secure")
                            .containsIgnoringCase("; Path=/")
                            .doesNotContainIgnoringCase("; Domain"));
        }
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        RunningSuite.Login login = suite.login("researcher");
        Staff researcher = new Staff(Browser.newClient(), login.name(), login.password());
        researcher.open(suite.address("reporting") + "/staff/").good();

        assertThat(researcher
                        .browser()
                        .open(suite.address("reporting") + "/staff/sign-out")
                        .heading())
                .contains("signed out");
        assertThat(researcher
                        .browser()
                        .open(suite.address("reporting") + "/staff/")
                        .document()
                        .select("#kc-form-login"))
                .as("the password is asked for again")
                .isNotEmpty();
    }

    @Test
    void keycloakTakesPasswordsOnItsOwnPageOnly() throws IOException {
        String endpoint = suite.address("keycloak") + "/realms/candour/protocol/openid-connect/";
        RunningSuite.Login manager = suite.login("manager");
        Map<String, String> password = Map.of(
                "grant_type",
                "password",
                "scope",
                "openid",
                "username",
                manager.name(),
                "password",
                manager.password());
        for (String service : SERVICES) {
            HttpResponse<String> refused = new Stranger().post(endpoint + "token", with(password, clientOf(service)));
            assertThat(refused.statusCode()).as(service).isIn(400, 401);
            assertThat(refused.body()).contains("unauthorized_client").doesNotContain("access_token");
            assertThat(new Stranger()
                            .post(
                                    endpoint + "token",
                                    with(Map.of("grant_type", "client_credentials"), clientOf(service)))
                            .body())
                    .doesNotContain("access_token");
        }
        assertThat(new Stranger()
                        .post(endpoint + "token", with(password, Map.of("client_id", "admin-cli")))
                        .body())
                .doesNotContain("access_token");

        String ask = endpoint + "auth?client_id=candour-identity&scope=openid&state=s&redirect_uri=";
        String ours = suite.address("identity") + "/staff/signed-in";
        String pkce = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);
        assertThat(new Stranger().get(ask + ours + pkce + "&response_type=code").statusCode())
                .as("the way that is meant")
                .isEqualTo(200);
        assertThat(location(new Stranger().get(ask + ours + pkce + "&response_type=token")))
                .contains("error=");
        assertThat(location(new Stranger().get(ask + ours + "&response_type=code")))
                .as("without PKCE")
                .contains("error=");
        for (String other : List.of(
                ours + "/more",
                suite.address("identity") + "/",
                suite.address("survey") + "/staff/signed-in",
                "http://localhost.example.org/staff/signed-in")) {
            assertThat(new Stranger()
                            .get(ask + other + pkce + "&response_type=code")
                            .statusCode())
                    .as(other)
                    .isEqualTo(400);
        }
    }

    private int status(String service, String path) {
        return new Stranger().get(suite.address(service) + path).statusCode();
    }

    private Map<String, String> clientOf(String service) throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(process.home().resolve("secrets/" + service + ".properties"))) {
            settings.load(file);
        }
        return Map.of(
                "client_id",
                settings.getProperty("quarkus.oidc.client-id"),
                "client_secret",
                settings.getProperty("quarkus.oidc.credentials.secret"));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new java.util.LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
