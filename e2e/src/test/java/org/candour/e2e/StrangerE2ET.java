package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged suite tells somebody who has no business there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerE2ET {
    private static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private RunningSuite suite;

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
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

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
