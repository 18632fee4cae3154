package org.candour.standalone.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.candour.standalone.process.Console;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** The main job on the pack HC: publish, answer, close, check the scales, build, release, fetch. */
public final class MainJob implements Demo {
    static final String STUDY = "HC";
    static final String WAVE = "2026";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = Browser.newClient();
    private final List<String> receipts = new ArrayList<>();

    @Override
    public void run(RunningSuite suite, Console out) throws Exception {
        Staff manager = staff(suite, "manager");
        if (waveClosed(suite, manager)) {
            out.line("The demonstration has already run on this data; ./candour reset makes room for a new one.");
        } else {
            open(suite, manager, out);
            answer(suite, out);
            close(suite, manager, out);
        }
        release(suite, out);
        new Findings(suite, client).show(out);
    }

    /** Receipt codes of everybody who took part in this run. */
    public List<String> receipts() {
        return List.copyOf(receipts);
    }

    /** Publishes the pack and its questionnaire, records who was invited and opens the wave. */
    public void open(RunningSuite suite, Staff manager, Console out) {
        out.line("");
        out.line("1  The study manager publishes the pack " + STUDY + " and its questionnaire, and opens the wave "
                + WAVE);
        manager.press(manager.open(suite.address("identity") + "/staff/").good(), "Publish the pack " + STUDY);
        Page invited = manager.open(wave(suite, "identity") + "/invited").good();
        Form form = invited.formWith("invited-" + MadeUpEmployer.ALL.getFirst().code());
        MadeUpEmployer.ALL.forEach(
                employer -> form.fill("invited-" + employer.code(), String.valueOf(employer.invited())));
        manager.browser().submit(form).good();
        new Workshop(suite, manager, STUDY, "HC-MAIN/1", Questionnaire.FILE).publish();
        await(
                "the gates to open",
                () -> manager.open(suite.address("identity") + "/staff/studies/" + STUDY)
                        .text()
                        .contains("Everything is in order."));
        manager.press(manager.open(wave(suite, "identity") + "/open").good(), "Open the wave");
        await("survey-service to hear of the wave", () -> {
            Page page = manager.open(suite.address("survey") + "/staff/");
            return page.status() == 200 && page.text().contains(WAVE);
        });
    }

    /** The made-up workforce answers. */
    public void answer(RunningSuite suite, Console out) throws InterruptedException, ExecutionException {
        int all = Workforce.size();
        out.line("2  " + all + " practitioners of " + MadeUpEmployer.ALL.size()
                + " employers read the notice, agree and answer");
        long begin = System.nanoTime();
        receipts.addAll(new Workforce(client, Questionnaire.of(suite), suite.address("identity")).takePart(done -> {
            if (done % 50 == 0 || done == all) {
                out.line("     " + done + " of " + all + " have their receipt");
            }
        }));
        out.line("     in " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
    }

    /** Closes the wave and waits until reporting-service has everything. */
    public void close(RunningSuite suite, Staff manager, Console out) {
        out.line("3  The wave is closed; reporting-service waits for the closing tally");
        manager.press(manager.open(wave(suite, "identity") + "/close").good(), "Close the wave");
        Staff researcher = staff(suite, "researcher");
        await("the closing tally to match", () -> {
            Page page = researcher.open(wave(suite, "reporting"));
            return page.status() == 200 && page.text().contains("Everything that was sent has arrived");
        });
        out.line("     everything that was sent has arrived");
    }

    /** One person builds the editions, another releases them. */
    public void release(RunningSuite suite, Console out) {
        out.line("4  A researcher builds the reports; an output checker reads and releases them");
        Staff researcher = staff(suite, "researcher");
        Page wave = researcher.open(wave(suite, "reporting")).good();
        if (wave.document().select("a[href*=/staff/editions/]").isEmpty()) {
            researcher.press(wave, "Build reports");
            await(
                    "the reports",
                    () -> !researcher
                            .open(wave(suite, "reporting"))
                            .good()
                            .document()
                            .select("[role=status]")
                            .text()
                            .contains("to come"));
            wave = researcher.open(wave(suite, "reporting")).good();
        }
        Staff checker = staff(suite, "checker");
        for (String address :
                wave.document().select("a[href*=/staff/editions/]").eachAttr("abs:href")) {
            Page edition = checker.open(address).good();
            if (edition.forms().stream().anyMatch(form -> form.hasButton("Release to the employer"))) {
                Form decision =
                        edition.formWithButton("Release to the employer").tick("confirmed", "yes");
                checker.browser().press(decision, "Release to the employer").good();
            }
        }
    }

    private boolean waveClosed(RunningSuite suite, Staff manager) {
        Page study = manager.open(suite.address("identity") + "/staff/studies/" + STUDY);
        return study.status() == 200
                && manager.open(wave(suite, "reporting")).text().contains("closed");
    }

    static Staff staff(HttpClient client, RunningSuite suite, String login) {
        return new Staff(client, login, suite.login(login).password());
    }

    public Staff staff(RunningSuite suite, String login) {
        return staff(client, suite, login);
    }

    static String wave(RunningSuite suite, String service) {
        return suite.address(service) + "/staff/studies/" + STUDY + "/waves/" + WAVE;
    }

    static void await(String what, Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + what + ".");
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", stopped);
            }
        }
    }

    private static boolean reached(Supplier<Boolean> condition) {
        try {
            return condition.get();
        } catch (Browser.Unreachable notYet) {
            return false;
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("cannot write " + file, failure);
        }
    }
}
