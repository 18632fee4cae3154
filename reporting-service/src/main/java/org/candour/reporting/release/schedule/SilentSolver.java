package org.candour.reporting.release.schedule;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ojalgo.netio.BasicLogger;

/**
 * Keeps figures out of the log: ojAlgo prints bounds and values of cells where one of its solutions lies a little
 * outside, and no setting stops that. Its printers keep the streams that they find when they are first used.
 */
@ApplicationScoped
public class SilentSolver {
    void start(@Observes StartupEvent event) {
        silence();
    }

    @SuppressWarnings("SystemOut")
    static void silence() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            System.setOut(nowhere);
            System.setErr(nowhere);
            BasicLogger.debug();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
