package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;

/** A workshop of a study of its own, and the hands of somebody who works in it. */
@ApplicationScoped
class Workshop {
    static final String MANAGER = "manager-one";
    private static final AtomicInteger STUDIES = new AtomicInteger();

    private final Grants grants;
    private final Field field;

    Workshop(Grants grants, Field field) {
        this.grants = grants;
        this.field = field;
    }

    String open(String subject, String role) {
        String study = "W" + STUDIES.incrementAndGet();
        grant(subject, role, study);
        return study;
    }

    void grant(String subject, String role, String study) {
        grants.keep(new StaffAssigned(subject + role + study, 1, subject, role, study, "", true));
    }

    /** How many changes of a kind the record of the study holds. */
    long changes(String study, String kind) {
        return field.number("select count(*) from instrument_change where study = ? and kind = ?", study, kind);
    }

    static String list(String study) {
        return "/staff/studies/" + study + "/instruments";
    }

    static String version(String study, int version) {
        return list(study) + "/JOBS/" + version;
    }

    static Response load(Browser browser, String study, String yaml) {
        return load(browser, study, yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Response load(Browser browser, String study, byte[] content) {
        browser.get(list(study));
        return browser.upload(list(study), "jobs.yaml", content);
    }

    /** Opens the page with the form, and sends it. */
    static Response press(Browser browser, String page, String action) {
        browser.get(page);
        return browser.post(action, Map.of());
    }

    /** Takes a new version as far as published. */
    static void publish(Browser browser, String study, String yaml, int version) {
        assertThat(load(browser, study, yaml).statusCode()).isEqualTo(303);
        String page = version(study, version);
        assertThat(press(browser, page, page + "/test").statusCode()).isEqualTo(303);
        assertThat(press(browser, page + "/publish", page + "/publish").header("Location"))
                .endsWith("?done=publish");
    }

    /** Two questions in two languages. */
    static String yaml(int version, String firstQuestion) {
        return """
                code: JOBS
                version: %d
                title: {en: Jobs, cy: Swyddi}
                languages: [en, cy]
                answerScales:
                  agree:
                    - {value: 1, label: {en: Disagree, cy: Anghytuno}}
                    - {value: 2, label: {en: Agree, cy: Cytuno}}
                    - {value: 9, label: {en: Prefer not to say, cy: Dim ateb}, kind: PREFER_NOT_TO_SAY}
                sections:
                  - code: work
                    title: {en: Work, cy: Gwaith}
                    items:
                      - {code: Q1, type: RATING, class: VIEW, answers: agree, text: {en: "%s", cy: "Cwestiwn un?"}}
                      - code: Q2
                        type: LONG_TEXT
                        class: FREE_TEXT
                        text: {en: "Why <not>?", cy: "Pam lai?"}
                        when: {item: Q1, is: 1}
                """.formatted(version, firstQuestion);
    }
}
