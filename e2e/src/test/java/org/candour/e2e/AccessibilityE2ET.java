package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The accessibility statement says no more than the tests before it found. When it should say more, or less, copy
 * {@code target/accessibility.json} over the committed file.
 */
@Order(Integer.MAX_VALUE)
class AccessibilityE2ET {
    private static final Path COMMITTED = Path.of(
            System.getProperty("candour.root"), "survey-service", "src", "main", "resources", "accessibility.json");

    @Test
    void theStatementClaimsOnlyWhatWasFound() throws IOException {
        lookAtTheStatement();
        Tested.write();
        Map<Tested.Look, Integer> found = Tested.looks();
        Set<String> passed = Tested.checks();

        JsonNode claimed = new ObjectMapper().readTree(COMMITTED.toFile());

        assertThat(claimed.get("pages")).isNotEmpty().allSatisfy(page -> {
            Tested.Look look = new Tested.Look(
                    page.get("page").asText(),
                    page.get("language").asText(),
                    page.get("screen").asText());
            assertThat(found).as("looked at in this run").containsKey(look);
            assertThat(page.get("violations").asInt())
                    .as("breaches on " + look)
                    .isGreaterThanOrEqualTo(found.getOrDefault(look, 0));
        });
        assertThat(claimed.get("checks"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(passed).contains(check.asText()));
    }

    /** In both languages; every code has words. */
    private static void lookAtTheStatement() {
        try (Chromium chromium = new Chromium();
                Chromium.Visit visit = chromium.phone()) {
            for (String language : List.of("en", "cy")) {
                visit.page().navigate(SharedSuite.get().address("survey") + "/accessibility?in=" + language);
                visit.inspect("statement-" + language);
                assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(visit.text())
                        .doesNotContainPattern("\\b(one-answer|nought-to-ten|target-size|no-script|desktop-[a-z]+)\\b");
            }
            assertThat(chromium.findings()).isEmpty();
        }
    }
}
