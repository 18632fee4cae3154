package org.candour.reporting.validation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.candour.reporting.World;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** The reliability report on all answers of a wave. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "rita", roles = "researcher")
class ReliabilityIT {
    @Inject
    World world;

    @Test
    void everyScaleHasItsFiguresOnThePageAndInBothFiles() {
        world.complete("V1", Map.of("mid", 80, "tiny", 6));
        world.grant("rita", "researcher", "V1", "");
        String path = "/staff/studies/V1/waves/2026/reliability";
        String page = given().accept("text/html").get(path).asString();
        assertThat(page).contains("Scale 1").contains("Alpha if dropped").contains("S1I4 Statement S1I4 (reversed)");
        String csv = given().get(path + "/table.csv").asString();
        assertThat(csv.lines()).hasSize(1 + 8);
        double alpha = given().get(path + "/table.json").jsonPath().getDouble("[0].alpha");
        // Items are one mood plus noise of 0.7: the theoretical alpha of four such items is 4/(4 + 0.49) = 0.89.
        assertThat(alpha).isBetween(0.75, 0.95);
        assertThat(page).contains(String.valueOf(alpha));
    }

    @Test
    void belowTenNothingIsShown() {
        world.complete("V2", Map.of("mid", 9));
        world.grant("rita", "researcher", "V2", "");
        String page = given().accept("text/html")
                .get("/staff/studies/V2/waves/2026/reliability")
                .asString();
        assertThat(page)
                .contains("Fewer than 10 people")
                .doesNotContainPattern("0\\.\\d{3}")
                .doesNotContain("n = 9");
    }
}
