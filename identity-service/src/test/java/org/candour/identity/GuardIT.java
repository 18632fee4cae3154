package org.candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.candour.identity.entry.FailureLimit;
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
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class GuardIT {
    private static final String OWN = "http://localhost:18081";
    private static final String SECRET = "SECRETLINK7719";

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Inject
    FailureLimit limit;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(RestAssured.port);
    }

    @Test
    @TestSecurity(
            user = "nobody-in-particular",
            roles = {"study-manager", "contact-manager", "rights-officer", "safeguarding-lead", "auditor"})
    void aChangeNeedsOneOfOurOwnForms() {
        String before = Rows.withoutRefusals();
        List<Routes.Route> routes = Routes.changing();

        assertThat(routes).hasSizeGreaterThan(8);
        assertThat(new FormAttack(wire, "/resume", OWN).accepted(routes)).isEmpty();
        assertThat(Rows.withoutRefusals()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/",
                "//staff",
                "/staff//audit",
                "/staff;x=y",
                "/staff;x=y/audit",
                "/staff/audit;x=y",
                "/staff/audit/",
                "/Staff/Audit",
                "/STAFF/AUDIT",
                "/%73taff/audit",
                "/staff%2faudit",
                "/staff/%61udit",
                "/./staff/audit",
                "/assets/../staff/audit",
                "/assets/%2e%2e/staff/audit",
                "/assets/..%2fstaff/audit",
                "/assets/..;/staff/audit",
                "/staff/signed-out/../audit",
                "/staff/signed-out/%2e%2e/audit",
                "/staff/audit?x=/staff/signed-out",
                "/staff/audit%00",
                "/staff/audit%3f",
                "/staff/audit.html",
                "/staff/studies/HC;a=b",
                "/staff/studies/HC/waves/2026/open/",
                "/assets/../application.properties",
                "/assets/..%2fapplication.properties",
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
                "/staff/audit",
                "/r/x",
                "/resume",
                "/q/health",
                "/q/health/live",
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
        StringBuilder log = new StringBuilder();
        Handler listener = listener(log);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (Answer answer : List.of(
                    wire.get("/r/" + SECRET + "%zz"),
                    wire.send("POST", "/r/" + SECRET + "%zz", "csrf=x"),
                    wire.send("POST", "/r/" + SECRET, "%zz=%zz&" + SECRET + "=%", FORM),
                    wire.send("POST", "/resume", "code=" + SECRET.repeat(40_000), FORM),
                    wire.announce("/resume", 40_000_000, FORM),
                    wire.send(
                            "POST",
                            "/resume",
                            "--b\r\nbroken " + SECRET,
                            "Content-Type: multipart/form-data; boundary=b"),
                    wire.get("/join/HC/notice", "Cookie: __Host-candour-identity-entry=" + SECRET),
                    wire.get("/staff/signed-in?code=" + SECRET + "&state=" + SECRET),
                    wire.get("/r/" + SECRET, "Accept: " + SECRET))) {
                assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
                assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Error id", "%zz");
            }
        } finally {
            root.removeHandler(listener);
        }
        assertThat(log.toString()).doesNotContain(SECRET);
    }

    @Test
    void aBodyInPiecesIsHeldToTheLimitAndToldSo() {
        Answer form = wire.inPieces("/resume", "y".repeat(1_000), 18_000, FORM);
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
        Answer file = wire.inPieces(
                "/resume", part + "z".repeat(100_000) + "\r\n", 180, "Content-Type: multipart/form-data; boundary=b");

        for (Answer answer : List.of(form, file)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("What you sent is too large", "Go back and send something smaller");
            assertThat(answer.header("Content-Security-Policy")).isPresent();
        }
        assertThat(wire.inPieces("/resume", "code=x", 1, FORM).status())
                .as("a small one gets as far as the check of the form")
                .isEqualTo(403);
    }

    @Test
    void nobodyChoosesTheAddressThatFailuresAreCountedFor() {
        String blocked = "203.0.113.77";
        for (int failure = 0; failure < 40; failure++) {
            limit.failed(blocked);
        }
        assertThat(limit.reached(blocked)).isTrue();

        for (String header : List.of(
                "X-Forwarded-For: " + blocked, "X-Real-IP: " + blocked, "Forwarded: for=" + blocked + ";host=evil")) {
            assertThat(form("/resume", header).status()).as(header).isEqualTo(400);
        }
    }

    private Answer form(String path, String header) {
        Answer page = wire.get(path);
        String token = page.body().replaceFirst("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        String cookie = page.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return wire.send("POST", path, "csrf=" + token, FORM, "Origin: " + OWN, "Cookie: " + cookie, header);
    }

    private static Handler listener(StringBuilder log) {
        return new Handler() {
            private final SimpleFormatter formatter = new SimpleFormatter();

            @Override
            public void publish(LogRecord entry) {
                log.append(formatter.format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
