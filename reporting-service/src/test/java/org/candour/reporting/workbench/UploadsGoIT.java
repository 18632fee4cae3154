package org.candour.reporting.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.candour.reporting.workbench.Bench.analysed;
import static org.candour.reporting.workbench.Bench.brought;
import static org.candour.reporting.workbench.Bench.page;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.standalone.testing.ServiceUnderTest;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of the workbench that are not saved go, with everything made from them; nothing else does. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "wendy", roles = "researcher")
@Tag("HC-11")
class UploadsGoIT {
    @Inject
    BringAnswers bring;

    @Inject
    DeleteLeftBehind deleteLeftBehind;

    @Inject
    Event<SecurityEvent> events;

    @Inject
    Uploads uploads;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        database.change("delete from upload");
    }

    @Test
    void whatIsNotSavedGoesWithTheSessionAndWhatIsSavedStays() {
        String saved = brought("saved.csv", MadeUpFiles.workload());
        assertThat(Browser.submit(saved, saved + "/save", Map.of()).statusCode())
                .isEqualTo(303);
        String idle = brought("idle.csv", MadeUpFiles.workload());
        String run = analysed(idle, MadeUpFiles.WORKLOAD_FORM);
        await().atMost(Duration.ofSeconds(60)).until(() -> page(run).contains("Fingerprint"));
        database.change("update upload set touched_at = now() - interval '16 minutes'");
        UUID fresh = bring.bring("olga", "fresh.csv", MadeUpFiles.bytes("q1,q2\n1,2\n"))
                .upload()
                .orElseThrow()
                .id();

        deleteLeftBehind.delete();

        assertThat(given().get(saved).statusCode()).isEqualTo(200);
        assertThat(given().get(idle).statusCode()).isEqualTo(404);
        assertThat(given().get(run).statusCode()).isEqualTo(404);
        assertThat(database.all(
                        "select 1 from run_report where run = ?",
                        row -> 1,
                        UUID.fromString(run.substring(run.lastIndexOf('/') + 1))))
                .isEmpty();
        assertThat(uploads.find(fresh)).isPresent();
    }

    @Test
    void signingOutDeletesWhatIsNotSaved() {
        String saved = brought("saved.csv", MadeUpFiles.workload());
        Browser.submit(saved, saved + "/save", Map.of());
        brought("unsaved.csv", MadeUpFiles.workload());
        UUID others = bring.bring("olga", "hers.csv", MadeUpFiles.bytes("q1,q2\n1,2\n"))
                .upload()
                .orElseThrow()
                .id();

        events.fireAsync(new SecurityEvent(SecurityEvent.Type.OIDC_LOGIN, identity("wendy")))
                .toCompletableFuture()
                .join();
        assertThat(uploads.of("wendy")).hasSize(2);
        events.fireAsync(new SecurityEvent(SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED, identity("wendy")))
                .toCompletableFuture()
                .join();

        assertThat(uploads.of("wendy")).extracting(Upload::name).containsExactly("saved.csv");
        assertThat(uploads.find(others)).isPresent();
    }

    @Test
    void deletingTakesTheReportsAlong() {
        String upload = brought("workload.csv", MadeUpFiles.workload());
        String run = analysed(upload, MadeUpFiles.WORKLOAD_FORM);
        await().atMost(Duration.ofSeconds(60)).until(() -> page(run).contains("Fingerprint"));

        assertThat(Browser.submit(upload, upload + "/delete", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(given().get(upload).statusCode()).isEqualTo(404);
        assertThat(given().get(run).statusCode()).isEqualTo(404);
        assertThat(database.first("select count(*) from upload", row -> row.getLong(1)))
                .contains(0L);
    }

    private static SecurityIdentity identity(String subject) {
        JsonWebToken token = new JsonWebToken() {
            @Override
            public String getName() {
                return subject;
            }

            @Override
            public Set<String> getClaimNames() {
                return Set.of("sub");
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) subject;
            }
        };
        return QuarkusSecurityIdentity.builder().setPrincipal(token).build();
    }
}
