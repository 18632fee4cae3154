package org.candour.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The most heap that a process used while this was open, by the JDK's own {@code jstat}, four times a second. */
final class UsedHeap implements AutoCloseable {
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process watcher;
    private final Thread reader;
    private volatile double peak;

    UsedHeap(long pid) throws IOException {
        watcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstat").toString(),
                        "-gc",
                        Long.toString(pid),
                        "250")
                .redirectErrorStream(true)
                .start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
        try (BufferedReader lines = watcher.inputReader()) {
            List<String> names = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = Arrays.asList(line.strip().split("\\s+"));
                if (cells.containsAll(USED)) {
                    names = cells;
                } else if (cells.size() == names.size()) {
                    double used = 0;
                    for (String name : USED) {
                        used += number(cells.get(names.indexOf(name)));
                    }
                    peak = Math.max(peak, used / 1024);
                }
            }
        } catch (IOException ended) {
            // The watcher was stopped.
        }
    }

    private static double number(String cell) {
        return cell.matches("[0-9.]+") ? Double.parseDouble(cell) : 0;
    }

    double peakMegabytes() {
        if (peak == 0) {
            throw new IllegalStateException("the heap of the process was not seen");
        }
        return peak;
    }

    @Override
    public void close() throws InterruptedException {
        watcher.destroy();
        reader.join(2_000);
    }
}
