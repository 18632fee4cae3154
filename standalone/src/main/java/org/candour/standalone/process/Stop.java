package org.candour.standalone.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process politely, and by force when it does not listen. */
public final class Stop {

    private Stop() {}

    public static void politely(ProcessHandle process, Signal signal, Duration grace)
            throws IOException, InterruptedException {
        send(process, signal);
        if (!endsWithin(process, grace)) {
            process.destroyForcibly();
            endsWithin(process, Duration.ofSeconds(5));
        }
    }

    public static boolean endsWithin(ProcessHandle process, Duration time) throws InterruptedException {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Calls back when the process has ended, whoever ended it; at once when it is not there. */
    public static void after(long pid, Runnable action) {
        ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .ifPresentOrElse(
                        exit -> {
                            var unused = exit.thenRun(action);
                        },
                        action);
    }

    private static void send(ProcessHandle process, Signal signal) throws IOException, InterruptedException {
        if (signal == Signal.TERM) {
            process.destroy();
        } else {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
