package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** A study that writes to people, made ready by its manager: published, agreed with every authority, its wave open. */
public final class Pilot {
    private static final Plan SP = new Plan(
            "SP",
            "manager-sp",
            "contacts-",
            List.of("alderby", "brockham", "eastmarch", "wychford"),
            "SP-BASELINE/1",
            "baseline.yaml",
            "first",
            "First survey");
    private static final Plan EW_A = new Plan(
            "EW-A",
            "manager-ew-a",
            "contacts-ew-a-",
            List.of("alderby", "eastmarch", "fenwick"),
            "EW-A-MAIN/1",
            "stakeholders.yaml",
            "2026",
            "Stakeholders and social workers");

    private final HttpClient client = Browser.newClient();
    private final RunningSuite suite;
    private final Plan plan;
    private final Staff manager;

    /** The pilot SP. */
    public Pilot(RunningSuite suite) {
        this(suite, SP);
    }

    private Pilot(RunningSuite suite, Plan plan) {
        this.suite = suite;
        this.plan = plan;
        this.manager = MainJob.staff(client, suite, plan.manager());
    }

    /** The study EW-A, whose people are nominated. */
    public static Pilot stakeholders(RunningSuite suite) {
        return new Pilot(suite, EW_A);
    }

    /** What is particular to a study. */
    private record Plan(
            String study,
            String manager,
            String suppliers,
            List<String> authorities,
            String version,
            String file,
            String wave,
            String waveTitle) {}

    public Staff manager() {
        return manager;
    }

    /** Does nothing twice. */
    public void open() {
        String study = suite.address("identity") + "/staff/studies/" + plan.study();
        manager.press(manager.open(suite.address("identity") + "/staff/").good(), "Publish the pack " + plan.study());
        plan.authorities().forEach(authority -> agree(study + "/agreements", authority));
        new Workshop(suite, manager, plan.study(), plan.version(), plan.file()).publish();
        MainJob.await("the gates to open", () -> manager.open(study).text().contains("Everything is in order."));
        Page open = manager.open(study + "/waves/" + plan.wave() + "/open").good();
        if (open.forms().stream().anyMatch(form -> form.hasButton("Open the wave"))) {
            manager.press(open, "Open the wave");
        }
        MainJob.await(
                "survey-service to hear of the wave",
                () -> manager.open(suite.address("survey") + "/staff/").text().contains(plan.waveTitle()));
    }

    /** Sends a file of contacts for an authority and confirms it. */
    public Page supply(String authority, byte[] file) {
        Staff supplier = MainJob.staff(client, suite, plan.suppliers() + authority);
        String contacts = suite.address("identity") + "/staff/studies/" + plan.study() + "/contacts/" + authority;
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
