package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import org.candour.standalone.process.Console;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** All employers together: a researcher builds the national summary, a checker releases it, and the funder fetches it. */
final class AllTogether {
    private final RunningSuite suite;
    private final HttpClient client;
    private final Path folder;

    AllTogether(RunningSuite suite, HttpClient client, Path folder) {
        this.suite = suite;
        this.client = client;
        this.folder = folder.resolve("national");
    }

    void show(Console out) {
        out.line("");
        out.line("7  All employers together: the researcher builds the national summary, the output checker"
                + " releases it, the funder fetches it");
        String address =
                suite.address("reporting") + "/staff/national/" + MainJob.STUDY + "/" + MainJob.WAVE + "/summary";
        Staff researcher = MainJob.staff(client, suite, "researcher");
        if (researcher.open(address).status() != 200) {
            Page built = researcher.press(
                    researcher
                            .open(MainJob.wave(suite, "reporting") + "/national")
                            .good(),
                    "Build the national summary");
            out.line("     "
                    + built.document().select("h2:contains(Audit verdict) + ul").text());
            release(built.address().toString());
        }
        Staff funder = MainJob.staff(client, suite, "funder");
        MainJob.write(
                folder.resolve("summary.html"), funder.open(address).good().bytes());
        for (String form : new String[] {"pdf", "xlsx", "csv"}) {
            MainJob.write(
                    folder.resolve("summary." + form),
                    funder.open(address + "." + form).good().bytes());
        }
        out.line("     " + address + " and " + folder.resolve("summary.pdf") + " (beside it as xlsx and csv)");
    }

    private void release(String address) {
        Staff checker = MainJob.staff(client, suite, "checker");
        Form decision = checker.open(address)
                .good()
                .formWithButton("Release the summary")
                .fill("reason", "Read beside the reports it rests on.");
        checker.browser().press(decision, "Release the summary").good();
    }
}
