package org.candour.reporting.release.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ojalgo.netio.BasicLogger;

/** Each in a program of its own, because printers are made once. */
class SilentSolverTest {
    @Test
    void theSolverPrintsNothingAndOthersStillDo() throws Exception {
        assertThat(printed("silent")).contains("end").doesNotContain("planted");
    }

    @Test
    void withoutItTheSolverPrints() throws Exception {
        assertThat(printed("as it comes")).contains("planted to out", "planted to err", "end");
    }

    private static String printed(String how) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Solving.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        return printed;
    }

    static final class Solving {
        private Solving() {}

        public static void main(String[] how) {
            if (how[0].equals("silent")) {
                SilentSolver.silence();
            }
            BasicLogger.debug("planted to out");
            BasicLogger.error("planted to err");
            System.out.println("end");
        }
    }
}
