package org.candour.e2e;

import java.nio.file.Path;
import org.candour.standalone.walk.SuiteProcess;

/** The one suite that the tests of this process share: starting it takes longer than most tests. */
final class SharedSuite {
    private static final int PORT_OFFSET = Integer.getInteger("candour.e2e.offset", 2_000);

    private SharedSuite() {}

    /** Starts the suite when it is first asked for; it stops with this process. */
    static SuiteProcess get() {
        return Holder.SUITE;
    }

    private static final class Holder {
        private static final SuiteProcess SUITE =
                SuiteProcess.start(Path.of(System.getProperty("candour.root")), Path.of("target", "var"), PORT_OFFSET);
    }
}
