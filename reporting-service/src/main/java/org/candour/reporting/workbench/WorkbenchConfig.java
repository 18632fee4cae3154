package org.candour.reporting.workbench;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the workbench takes. Every limit is printed on the page before anything is sent. */
@ConfigMapping(prefix = "candour.workbench")
public interface WorkbenchConfig {
    /** Bytes of a file. */
    @WithDefault("10000000")
    int bytes();

    @WithDefault("100000")
    int rows();

    @WithDefault("200")
    int columns();

    /** Scales of a definition. */
    @WithDefault("20")
    int scales();

    /** Items of a scale: the pairs and the models grow with their square and more. */
    @WithDefault("60")
    int items();

    /** Different values of a column that tells groups apart. */
    @WithDefault("20")
    int groups();

    /** Files of one person at a time. */
    @WithDefault("10")
    int uploads();

    /** What is not saved is deleted so long after its owner last opened a page of the workbench: a session's idle time. */
    @WithDefault("PT15M")
    Duration idle();

    /** Bytes up to which a program gets its answer at once. */
    @WithDefault("300000")
    int shortBytes();

    /** How long a program waits for an answer before it is told to ask again. */
    @WithDefault("PT8S")
    Duration atOnce();
}
