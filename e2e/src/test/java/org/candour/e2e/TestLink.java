package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The link with which the example of every type can be tried. The study manager makes it once, in the browser. */
final class TestLink {
    static final Path EXAMPLE = Path.of(System.getProperty("candour.root"), "studies", "examples", "every-type.yaml");

    private TestLink() {}

    static String get() {
        return Holder.LINK;
    }

    /** Somebody begins a trial in a browser and stands before the first question. */
    static QuestionPage begin(Chromium.Visit visit) {
        QuestionPage questions = arrive(visit);
        questions.turn(() -> questions.page().locator("main a.govuk-button").click());
        return questions;
    }

    /** As far as the page before the questions. */
    static QuestionPage arrive(Chromium.Visit visit) {
        visit.page().navigate(get());
        QuestionPage questions = new QuestionPage(visit.page());
        questions.turn(() -> visit.page().locator("main button[type=submit]").click());
        assertThat(visit.page().url()).endsWith("/answer/begin");
        return questions;
    }

    private static final class Holder {
        private static final String LINK = make();

        private static String make() {
            OpenWave.job();
            try (Chromium chromium = new Chromium();
                    Chromium.Visit visit = chromium.desktop()) {
                WorkshopVisit manager =
                        new WorkshopVisit(visit, SharedSuite.get().suite());
                manager.upload(EXAMPLE);
                manager.press("Start the test");
                return manager.testLink();
            }
        }
    }
}
