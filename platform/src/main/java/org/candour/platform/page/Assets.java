package org.candour.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Names the version of the style sheet and scripts, so that browsers may keep them for long. */
@ApplicationScoped
@Named("assets")
public class Assets {
    private final String version;

    public Assets() {
        Properties properties = new Properties();
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/assets/version.properties")) {
            if (file == null) {
                throw new IllegalStateException("the build left no assets/version.properties");
            }
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        version = properties.getProperty("version");
    }

    public String getVersion() {
        return version;
    }
}
