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

    /** Has everybody answer, and the wave closed, unless that was done. */
    static void close() throws Exception {
        MainJob job = job();
        String wave = Holder.SUITE.address("reporting") + "/staff/studies/HC/waves/2026";
        if (!job.staff(Holder.SUITE, "researcher").open(wave).text().contains("Everything that was sent has arrived")) {
            job.answer(Holder.SUITE, System.out::println);
            job.close(Holder.SUITE, job.staff(Holder.SUITE, "manager"), System.out::println);
        }
    }

    /** The same, and its reports released. */
    static void release() throws Exception {
        close();
        job().release(Holder.SUITE, System.out::println);
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
