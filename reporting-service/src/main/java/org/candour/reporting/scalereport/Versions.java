package org.candour.reporting.scalereport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions that decide what a figure is; written by the build. */
final class Versions {
    private static final Properties WRITTEN = read();

    static final String CANDOUR = "Candour " + WRITTEN.getProperty("candour");
    static final String MATHEMATICS = "Apache commons-math3 " + WRITTEN.getProperty("commons-math3");

    private Versions() {}

    private static Properties read() {
        Properties written = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("/scalereport/versions.properties")) {
            if (file == null) {
                throw new IllegalStateException("the build did not write the versions");
            }
            written.load(file);
            return written;
        } catch (IOException e) {
            throw new IllegalStateException("the versions cannot be read", e);
        }
    }
}
