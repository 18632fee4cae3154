package org.candour.e2e;

import org.candour.standalone.demo.MainJob;
import org.candour.standalone.demo.RunningSuite;

/** The wave of the shared suite. The first test that asks opens it; MainJobE2ET, which comes last, closes it. */
final class OpenWave {
    private static final String JOIN = "/join/HC?code=N0RT-5VJC";

    private OpenWave() {}

    static MainJob job() {
        return Holder.JOB;
    }

    /** Where a practitioner of the largest employer comes in. */
    static String joinLink() {
        return Holder.SUITE.address("identity") + JOIN;
    }

    private static final class Holder {
        private static final RunningSuite SUITE = SharedSuite.get().suite();
        private static final MainJob JOB = open();

        private static MainJob open() {
            MainJob job = new MainJob();
            job.open(SUITE, job.staff(SUITE, "manager"), System.out::println);
            return job;
        }
    }
}
