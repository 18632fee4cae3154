package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Page;

/** One made-up person of the demonstration study, for those who measure: page by page instead of all at once. */
public final class AnsweringVisit {
    private final Practitioner practitioner;
    private final Browser browser;
    private final Page firstPage;

    private AnsweringVisit(Practitioner practitioner, Browser browser, Page firstPage) {
        this.practitioner = practitioner;
        this.browser = browser;
        this.firstPage = firstPage;
    }

    /** Goes as far as the first page of questions. */
    public static AnsweringVisit begin(HttpClient client, RunningSuite suite, long seed) {
        Practitioner practitioner = practitioner(client, suite, seed);
        Browser browser = new Browser(client);
        return new AnsweringVisit(practitioner, browser, practitioner.begin(browser));
    }

    /** The link with which this person comes back on any device. */
    public String personalLink() {
        return practitioner.personalLink();
    }

    /** Answers the first page again and reads the page that follows. */
    public void saveFirstPage() {
        practitioner.answer(browser, firstPage).good();
    }

    /** Comes back through the personal link and goes on to the receipt, in a new browser that reports each request. */
    public String finish(HttpClient client, LongConsumer answered, SameAnswers answers) {
        practitioner.answerLike(answers);
        return practitioner.takePart(new Browser(client, answered));
    }

    /** Takes part from the notice to the receipt; returns the receipt code. */
    public static String complete(HttpClient client, RunningSuite suite, long seed) {
        return practitioner(client, suite, seed).takePart();
    }

    private static Practitioner practitioner(HttpClient client, RunningSuite suite, long seed) {
        MadeUpEmployer employer = MadeUpEmployer.ALL.getLast();
        Questionnaire questionnaire = Questionnaire.of(suite);
        return new Practitioner(
                client,
                new Respondent(questionnaire, employer.standing(), new SplittableRandom(seed)),
                suite.address("identity") + "/join/" + MainJob.STUDY + "?code=" + employer.organisationCode());
    }
}
