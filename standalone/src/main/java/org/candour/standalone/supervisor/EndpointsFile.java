package org.candour.standalone.supervisor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.PrivateFiles;

/** {@code var/run/endpoints.json}: where everything is, who can log in, which process is which. It holds passwords. */
final class EndpointsFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Folders folders;
    private final Ports ports;

    EndpointsFile(Folders folders, Ports ports) {
        this.folders = folders;
        this.ports = ports;
    }

    synchronized void write(RunningSuite suite, Map<String, Long> pids) {
        ObjectNode file = JSON.createObjectNode();
        file.set("addresses", JSON.valueToTree(suite.addresses()));
        file.set("ports", JSON.valueToTree(ports.all()));
        file.put("kafka", "127.0.0.1:" + ports.kafka());
        file.set("logins", JSON.valueToTree(suite.logins()));
        ObjectNode processes = file.putObject("processes");
        processes.put("supervisor", ProcessHandle.current().pid());
        pids.forEach(processes::put);
        file.put("secrets", folders.secrets().toString());
        try {
            PrivateFiles.write(path(), JSON.writeValueAsString(file) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folders.run().resolve("endpoints.json");
    }
}
