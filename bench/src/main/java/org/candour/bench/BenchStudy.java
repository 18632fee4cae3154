package org.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.Staff;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;

/** The pack HC with questionnaires and waves of the bench, brought to life through the pages of the suite. */
final class BenchStudy {
    private static final String STUDY = "HC";

    private final RunningSuite suite;
    private final Staff manager;

    BenchStudy(RunningSuite suite, Staff manager) {
        this.suite = suite;
        this.manager = manager;
    }

    /** A folder with the pack, for the suite to read; emptied first. */
    static Path folder(Path root) throws IOException {
        Path studies = root.resolve("bench/target/studies");
        Path target = studies.resolve(STUDY);
        copy(root.resolve("studies/" + STUDY), target);
        copy(root.resolve("bench/src/main/studies"), target.resolve("instruments"));
        Files.move(
                target.resolve("instruments/waves.yaml"),
                target.resolve("waves.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        return studies;
    }

    /** Publishes the pack and both questionnaires. */
    void publish() throws InterruptedException {
        manager.press(manager.open(suite.address("identity") + "/staff/").good(), "Publish the pack " + STUDY);
        String workshop = suite.address("survey") + "/staff/studies/" + STUDY + "/instruments";
        await(() -> manager.open(workshop).status() == 200);
        for (String file : new String[] {"twelve-pages.yaml", "eight-pages.yaml"}) {
            Page list = manager.open(workshop).good();
            Form load = list.forms().stream()
                    .filter(form -> form.value("file").equals(file))
                    .findFirst()
                    .orElseThrow(() -> new Page.WrongPage("no questionnaire " + file, list));
            manager.browser().submit(load).good();
        }
        for (String code : new String[] {"BENCH-12", "BENCH-8X52"}) {
            String version = workshop + "/" + code + "/1";
            manager.browser()
                    .submit(manager.open(version).good().formTo("/test"))
                    .good();
            manager.browser()
                    .submit(manager.open(version + "/publish").good().formTo("/publish"))
                    .good();
        }
    }

    /** Opens a wave and waits until people can answer. */
    void open(String wave) throws InterruptedException {
        await(() -> manager.open(suite.address("identity") + "/staff/studies/" + STUDY)
                .text()
                .contains("Everything is in order."));
        manager.press(manager.open(address(wave, "open")).good(), "Open the wave");
        await(() -> manager.open(suite.address("survey") + "/staff/").text().contains(title(wave)));
    }

    void close(String wave) {
        manager.press(manager.open(address(wave, "close")).good(), "Close the wave");
    }

    private String address(String wave, String what) {
        return suite.address("identity") + "/staff/studies/" + STUDY + "/waves/" + wave + "/" + what;
    }

    private static String title(String wave) {
        return wave.equals("twelve") ? "Twelve pages" : "Eight pages";
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the bench study does not get ready");
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
