package org.candour.standalone.supervisor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.standalone.process.FreePort;
import org.candour.standalone.process.StartFailed;

/** The ports of everything, all shifted by one offset so that two installations can run side by side. */
public record Ports(int offset) {

    public Ports {
        if (offset < 0 || offset > 40000) {
            throw new StartFailed("The port offset must lie between 0 and 40000.");
        }
    }

    public int service(String name) {
        return offset
                + switch (name) {
                    case "identity" -> 18081;
                    case "survey" -> 18082;
                    case "reporting" -> 18083;
                    default -> throw new IllegalArgumentException("there is no service " + name);
                };
    }

    public int keycloak() {
        return 18180 + offset;
    }

    public int keycloakManagement() {
        return 18190 + offset;
    }

    public int mailPage() {
        return 18025 + offset;
    }

    public int smtp() {
        return 18026 + offset;
    }

    public int postgres() {
        return 18432 + offset;
    }

    public int kafka() {
        return 18092 + offset;
    }

    public int kafkaController() {
        return 18093 + offset;
    }

    public Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String service : Suite.SERVICES) {
            all.put(service, service(service));
        }
        all.put("keycloak", keycloak());
        all.put("keycloak management", keycloakManagement());
        all.put("mail page", mailPage());
        all.put("smtp", smtp());
        all.put("postgres", postgres());
        all.put("kafka", kafka());
        all.put("kafka controller", kafkaController());
        return all;
    }

    /** Refuses to start half a suite: one line names the first port that somebody else holds. */
    public void requireFree() {
        all().forEach((name, port) -> {
            if (!FreePort.isFree(port)) {
                throw new StartFailed("Port " + port + " (" + name + ") is taken: stop the program that uses it,"
                        + " or shift all ports with --port-offset 1000.");
            }
        });
    }
}
