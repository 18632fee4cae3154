package org.candour.standalone.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.candour.standalone.process.Stop;

/** The main program of the broker's JVM: formats an empty data folder, then hands over to Kafka's own main program. */
public final class BrokerProgram {

    private BrokerProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path settings = Path.of(arguments[0]);
        String parent = System.getProperty("candour.parent", "");
        if (!parent.isEmpty()) {
            Stop.after(Long.parseLong(parent), () -> System.exit(0));
        }
        format(read(settings));
        Kafka.main(new String[] {settings.toString()});
    }

    private static void format(Properties settings) throws Exception {
        String folder = settings.getProperty("log.dirs");
        if (Files.exists(Path.of(folder, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(System.out)
                .setClusterId(BrokerSettings.CLUSTER_ID)
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder)
                .addDirectory(folder)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .run();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
