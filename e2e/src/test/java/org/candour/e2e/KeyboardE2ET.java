package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole example without touching a mouse. */
@Order(50)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardE2ET {
    private static final String NEXT = ".govuk-button-group button:first-child";

    private Chromium chromium;

    @BeforeAll
    void start() {
        TestLink.get();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Tag("SP-12")
    void everyQuestionIsAnsweredWithKeysOnly() {
        try (Chromium.Visit desktop = chromium.desktop()) {
            QuestionPage questions = TestLink.arrive(desktop);
            Keys keys = new Keys(desktop.page());
            keys.reach("main a.govuk-button");
            questions.turn(() -> keys.press("Enter"));
            for (Stop stop : EveryType.LONG) {
                assertThat(questions.code()).isEqualTo(stop.page());
                if (stop.page().equals("wishes")) {
                    rank(keys);
                } else {
                    keys.fill(stop.fields());
                }
                keys.reach(NEXT);
                questions.turn(() -> keys.press("Enter"));
            }
            assertThat(questions.answers()).isEqualTo(EveryType.LONG_ENGLISH);
        }
        Tested.passed("keyboard");
    }

    /** In a wrong order first; then the second place is moved up. */
    private static void rank(Keys keys) {
        keys.fill(Map.of("WISHES.1", "1"));
        keys.fill(Map.of("WISHES.2", "5"));
        keys.reach("[data-place='2'] [data-move='-1']");
        keys.press("Enter");
        keys.fill(Map.of("WISHES.3", "3"));
    }
}
