package org.candour.standalone.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.StartFailed;

/** Starts parts, and starts a part again one second after it died, unless it keeps dying. */
final class Supervisor {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final int DEATHS_IN_WINDOW = 8;

    private final Children children;
    private final Console out;
    private final Runnable changed;
    private final Map<String, Process> processes = new ConcurrentHashMap<>();
    private final Map<String, Deque<Long>> deaths = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("supervisor-", 0).factory());
    private volatile boolean stopping;

    Supervisor(Children children, Console out, Runnable changed) {
        this.children = children;
        this.out = out;
        this.changed = changed;
    }

    /** Starts a part and returns when it is ready. */
    void start(Part part) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Component component = part.source().get();
        Process process;
        synchronized (this) {
            if (stopping) {
                return;
            }
            process = children.start(component);
            processes.put(part.name(), process);
        }
        part.readiness().await(process);
        changed.run();
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        out.line(String.format("  %-10s ready after %.1f s", part.name(), millis / 1000.0));
        var unused = process.onExit().thenRunAsync(() -> died(part), threads);
    }

    /** From here on nothing is started again. */
    void stop(Iterable<Part> order) throws IOException, InterruptedException {
        synchronized (this) {
            stopping = true;
        }
        for (Part part : order) {
            children.stop(part.name(), part.stop());
        }
        threads.shutdownNow();
    }

    Map<String, Long> pids() {
        Map<String, Long> pids = new TreeMap<>();
        processes.forEach((name, process) -> pids.put(name, process.pid()));
        return pids;
    }

    private void died(Part part) {
        if (stopping) {
            return;
        }
        Optional<String> hopeless = hopeless(part.name());
        if (hopeless.isPresent()) {
            out.line(hopeless.get());
            return;
        }
        out.line("  " + part.name() + " has ended; starting it again");
        try {
            Thread.sleep(PAUSE.toMillis());
            start(part);
        } catch (IOException | StartFailed failed) {
            out.line("  " + part.name() + ": " + failed.getMessage());
            again(part);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start that failed left either no process or one that never became ready. */
    private void again(Part part) {
        Process process = processes.get(part.name());
        if (process != null) {
            process.destroyForcibly();
        }
        died(part);
    }

    private Optional<String> hopeless(String name) {
        Deque<Long> times = deaths.computeIfAbsent(name, first -> new ArrayDeque<>());
        synchronized (times) {
            long now = System.nanoTime();
            times.addLast(now);
            while (now - times.getFirst() > WINDOW.toNanos()) {
                times.removeFirst();
            }
            return times.size() > DEATHS_IN_WINDOW
                    ? Optional.of(
                            "  " + name + " keeps dying and stays down: read its log (./candour logs " + name + ")")
                    : Optional.empty();
        }
    }
}
