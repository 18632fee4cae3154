package org.candour.standalone.demo;

import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** The study manager takes the questionnaire of the pack through the workshop: loads, tests and publishes it. */
final class Workshop {
    private final Staff manager;
    private final String address;
    private final String version;
    private final String file;

    /**
     * @param version code and number of the questionnaire, as in {@code HC-MAIN/1}
     * @param file its name in the folder of the study
     */
    Workshop(RunningSuite suite, Staff manager, String study, String version, String file) {
        this.manager = manager;
        this.address = suite.address("survey") + "/staff/studies/" + study + "/instruments";
        this.version = "/" + version;
        this.file = file;
    }

    /** Does nothing when it is published already. */
    void publish() {
        MainJob.await(
                "survey-service to know the study and its manager",
                () -> manager.open(address).status() == 200);
        if (manager.open(address + version).status() == 404) {
            load();
        }
        press(manager.open(address + version).good(), "/test");
        press(manager.open(address + version + "/publish").good(), "/publish");
    }

    private void load() {
        Page list = manager.open(address).good();
        Form form = list.forms().stream()
                .filter(one -> one.value("file").equals(file))
                .findFirst()
                .orElseThrow(() -> new Page.WrongPage("no questionnaire " + file, list));
        manager.browser().submit(form).good();
    }

    private void press(Page page, String end) {
        if (page.forms().stream().anyMatch(form -> form.path().endsWith(end))) {
            manager.browser().submit(page.formTo(end)).good();
        }
    }
}
