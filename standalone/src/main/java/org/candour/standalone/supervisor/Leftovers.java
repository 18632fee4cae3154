package org.candour.standalone.supervisor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candour.standalone.kafka.KafkaBroker;
import org.candour.standalone.keycloak.KeycloakServer;
import org.candour.standalone.postgres.PostgresCluster;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.Signal;

/** Children that outlived a supervisor which was killed: found by their process files, ended in the usual order. */
final class Leftovers {

    private Leftovers() {}

    static List<String> components() {
        List<String> names = new ArrayList<>(Suite.SERVICES);
        names.addAll(List.of(KeycloakServer.NAME, KafkaBroker.NAME, PostgresCluster.NAME));
        return names;
    }

    /** True when there were any. */
    static boolean stop(Children children, Console out) throws IOException, InterruptedException {
        boolean any = false;
        for (String name : components()) {
            if (children.running(name).isPresent()) {
                out.line("  " + name + " is left from an earlier run; stopping it");
                children.stop(name, PostgresCluster.NAME.equals(name) ? Signal.INT : Signal.TERM);
                any = true;
            }
        }
        return any;
    }
}
