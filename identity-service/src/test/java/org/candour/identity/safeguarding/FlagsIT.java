package org.candour.identity.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.identity.Browser;
import org.candour.identity.EventSender;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Flags are kept and listed, and name nobody. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-13")
class FlagsIT {
    private static final String PAGE = "/staff/studies/HC/safeguarding";

    @Inject
    TestStudies studies;

    @Inject
    EventSender sender;

    @Test
    @TestSecurity(user = "lead", roles = "safeguarding-lead")
    void aFlagIsKeptWithoutAPseudonym() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.grant("lead", "safeguarding-lead", "HC");
        assertThat(new Browser().get(PAGE).asString()).contains("No text of this study is flagged");
        assertThat(new Browser().get("/staff/").asString()).contains("Safeguarding flags of the study HC");
        UUID flag = UUID.randomUUID();
        SafeguardingFlagged event = new SafeguardingFlagged(flag, "HC", "PSEUDONYM0OF0SOMEBODY");

        sender.send(flag.toString(), event);
        sender.send(flag.toString(), event);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(new Browser().get(PAGE).asString()).containsOnlyOnce(flag.toString()));
        assertThat(Rows.everything()).contains(flag.toString()).doesNotContain("PSEUDONYM0OF0SOMEBODY");
    }

    @Test
    @TestSecurity(
            user = "manager",
            roles = {"study-manager", "rights-officer", "researcher"})
    void isForTheSafeguardingLeadAlone() {
        assertThat(new Browser().get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "lead-of-another", roles = "safeguarding-lead")
    void hidesOtherStudies() {
        assertThat(new Browser().get(PAGE).statusCode()).isEqualTo(404);
    }
}
