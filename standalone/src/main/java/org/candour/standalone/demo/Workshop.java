package org.candour.standalone.demo;

import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** The study manager takes the questionnaire of the pack through the workshop: loads, tests and publishes it. */
final class Workshop {
    private static final String VERSION = "/HC-MAIN/1";

    private final Staff manager;
    private final String address;

    Workshop(RunningSuite suite, Staff manager) {
        this.manager = manager;
        this.address = suite.address("survey") + "/staff/studies/" + MainJob.STUDY + "/instruments";
    }

    /** Does nothing when it is published already. */
    void publish() {
        MainJob.await(
                "survey-service to know the study and its manager",
                () -> manager.open(address).status() == 200);
        if (manager.open(address + VERSION).status() == 404) {
            load();
        }
        press(manager.open(address + VERSION).good(), "/test");
        press(manager.open(address + VERSION + "/publish").good(), "/publish");
    }

    private void load() {
        Page list = manager.open(address).good();
        Form file = list.forms().stream()
                .filter(form -> form.value("file").equals(Questionnaire.FILE))
                .findFirst()
                .orElseThrow(() -> new Page.WrongPage("no questionnaire " + Questionnaire.FILE, list));
        manager.browser().submit(file).good();
    }

    private void press(Page page, String end) {
        if (page.forms().stream().anyMatch(form -> form.path().endsWith(end))) {
            manager.browser().submit(page.formTo(end)).good();
        }
    }
}
