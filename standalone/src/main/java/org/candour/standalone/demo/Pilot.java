package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** The pilot SP, made ready by its manager: published, agreed with every authority, its first wave open. */
public final class Pilot {
    private static final String STUDY = "SP";
    private static final List<String> AUTHORITIES = List.of("alderby", "brockham", "eastmarch", "wychford");

    private final HttpClient client = Browser.newClient();
    private final RunningSuite suite;
    private final Staff manager;

    public Pilot(RunningSuite suite) {
        this.suite = suite;
        this.manager = MainJob.staff(client, suite, "manager-sp");
    }

    public Staff manager() {
        return manager;
    }

    /** Does nothing twice. */
    public void open() {
        String study = suite.address("identity") + "/staff/studies/" + STUDY;
        manager.press(manager.open(suite.address("identity") + "/staff/").good(), "Publish the pack " + STUDY);
        AUTHORITIES.forEach(authority -> agree(study + "/agreements", authority));
        new Workshop(suite, manager, STUDY, "SP-BASELINE/1", "baseline.yaml").publish();
        MainJob.await("the gates to open", () -> manager.open(study).text().contains("Everything is in order."));
        Page open = manager.open(study + "/waves/first/open").good();
        if (open.forms().stream().anyMatch(form -> form.hasButton("Open the wave"))) {
            manager.press(open, "Open the wave");
        }
        MainJob.await(
                "survey-service to hear of the wave",
                () -> manager.open(suite.address("survey") + "/staff/").text().contains("First survey"));
    }

    /** Sends a file of contacts for an authority and confirms it. */
    public Page supply(String authority, byte[] file) {
        Staff supplier = MainJob.staff(client, suite, "contacts-" + authority);
        String contacts = suite.address("identity") + "/staff/studies/" + STUDY + "/contacts/" + authority;
        Page form = supplier.open(contacts + "/upload").good();
        Page preview = supplier.browser()
                .sendFile(form.formWith("file"), "file", "people.csv", file)
                .good();
        return supplier.press(preview, "Store these contacts");
    }

    private void agree(String address, String authority) {
        Form form = manager.open(address)
                .good()
                .formWith("reference")
                .fill("organisation", authority)
                .fill("reference", "DSA-PILOT-" + authority)
                .fill("from", "2026-01-01")
                .fill("review", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        manager.browser().submit(form).good();
    }
}
