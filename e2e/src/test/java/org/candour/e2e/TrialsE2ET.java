package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.standalone.walk.SuiteProcess;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is entered by a test link never becomes data, however it is sent. */
@Order(70)
class TrialsE2ET {
    private static final String WORDS = "Trial words 4417 about rain";
    private static final List<String> COUNTS = List.of(
            "select count(*) from response",
            "select count(*) from free_text",
            "select count(*) from daily_tally",
            "select count(*) from closing_tally",
            "select count(*) from break_off");
    private static final String SEND = """
            async () => {
              const body = new URLSearchParams({
                csrf: document.querySelector('[name=csrf]').value,
                submission: window.candourSubmission
              })
              const answer = await fetch('/answer/submit', { method: 'POST', body })
              return answer.url + ' ' + await answer.text()
            }""";

    @Test
    void aTrialIsNoResponseNoTextNoCountAndNoEvent() throws Exception {
        SuiteProcess suite = SharedSuite.get();
        Stores stores = new Stores(suite);
        TestLink.get();
        List<String> before = counts(stores);
        try (Chromium chromium = new Chromium();
                Chromium.Visit visit = chromium.desktop()) {
            QuestionPage questions = TestLink.begin(visit);
            String submission = "";
            for (Stop stop : EveryType.LONG) {
                questions.fill(stop.fields());
                if (stop.page().equals("story")) {
                    questions.fill(java.util.Map.of("STORY", WORDS));
                    submission = visit.page().locator("[name=submission]").inputValue();
                }
                questions.next();
            }
            assertThat(questions.answers()).contains(WORDS);
            assertThat(visit.page().locator("form[action='/answer/submit']").count())
                    .as("no button to send it")
                    .isZero();
            visit.page().evaluate("id => { window.candourSubmission = id }", submission);
            assertThat((String) visit.page().evaluate(SEND)).as("no receipt").doesNotContain("candour-code");
        }

        assertThat(counts(stores)).isEqualTo(before);
        assertThat(stores.column(
                        "survey", "select count(*) from response r join participation p on p.id = r.id where p.trial"))
                .containsExactly("0");
        assertThat(stores.inKafka(WORDS)).isEmpty();
        assertThat(stores.inLogs(WORDS)).isEmpty();
        for (String service : List.of("identity", "reporting")) {
            assertThat(stores.inDatabase(service, WORDS)).isEmpty();
        }
        assertThat(stores.inKafka("EVERY-TYPE"))
                .as("not even its questionnaire, which is not published")
                .isEmpty();
    }

    private static List<String> counts(Stores stores) throws Exception {
        List<String> counts = new java.util.ArrayList<>();
        for (String query : COUNTS) {
            counts.add(query + ": " + stores.column("survey", query).getFirst());
        }
        return counts;
    }
}
