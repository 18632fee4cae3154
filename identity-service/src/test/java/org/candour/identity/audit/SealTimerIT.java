package org.candour.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.candour.identity.Rows;
import org.candour.platform.audit.CheckChain;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timer as it runs outside tests: nobody calls the sealer here. */
@QuarkusTest
@TestProfile(SealTimerIT.RealTimer.class)
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
@Tag("HC-16")
class SealTimerIT {
    /** With the setting of production. */
    public static class RealTimer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candour.audit.seal-every", "1s");
        }
    }

    @Inject
    RecordStaffAction record;

    @Inject
    CheckChain checkChain;

    @Test
    void sealsWithinSecondsAgainAndAgain() throws InterruptedException {
        for (String detail : List.of("the first", "the second", "the third")) {
            QuarkusTransaction.requiringNew().run(() -> record.record("timer-test", "test-action", "ZZ", detail));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (Rows.count("audit_unsealed") > 0 && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            assertThat(Rows.strings("select e.detail from audit_seal s join audit_entry e on e.id = s.entry"
                            + " order by s.position desc limit 1"))
                    .containsExactly(detail);
        }
        assertThat(checkChain.check("").whole()).isTrue();
    }
}
