package org.candour.standalone.postgres;

import java.util.ArrayList;
import java.util.List;

/** How a cluster runs. A durable one survives a power cut; a throw-away one is for tests. */
public record PostgresSettings(int port, boolean durable) {

    List<String> arguments() {
        List<String> settings = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=48MB",
                "max_parallel_workers_per_gather=0",
                "max_parallel_maintenance_workers=0",
                "timezone=UTC",
                "log_timezone=UTC",
                // A statement in the log could carry a locator or an answer; a commit time could link two rows.
                "log_statement=none",
                "log_min_error_statement=panic",
                "log_min_duration_statement=-1",
                "log_error_verbosity=terse",
                "track_commit_timestamp=off"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        List<String> arguments = new ArrayList<>();
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }
}
