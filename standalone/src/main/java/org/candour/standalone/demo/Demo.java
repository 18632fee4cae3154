package org.candour.standalone.demo;

import org.candour.standalone.process.Console;

/** Shows the main job on a running suite. Found through {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface Demo {

    /** Ends normally when everything went as it should; throws with a plain message when it did not. */
    void run(RunningSuite suite, Console out) throws Exception;
}
