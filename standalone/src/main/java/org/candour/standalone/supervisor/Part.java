package org.candour.standalone.supervisor;

import java.io.IOException;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Signal;

/** One child of the supervisor: how it is made ready to start, and how we know that it has started. */
record Part(String name, Source source, Readiness readiness, Signal stop) {

    @FunctionalInterface
    interface Source {
        Component get() throws IOException, InterruptedException;
    }

    @FunctionalInterface
    interface Readiness {
        void await(Process process) throws InterruptedException;
    }
}
