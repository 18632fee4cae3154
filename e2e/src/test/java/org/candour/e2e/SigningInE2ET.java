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

/** Signing in and out at the packaged suite: cookies, sessions, and what Keycloak takes passwords for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInE2ET {
    private static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private SuiteProcess process;
    private RunningSuite suite;

    @BeforeAll
    void start() {
        process = SharedSuite.get();
        suite = process.suite();
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
}
