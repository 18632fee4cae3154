package org.candour.standalone.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candour.standalone.process.StartFailed;

/** PostgreSQL refuses to run as root. As root we run it in a user namespace where it is nobody, on files that stay ours. */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> command(List<String> command) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!succeeds("unshare", "-U", "true")) {
            throw new StartFailed("PostgreSQL does not run as root and this machine allows no user namespaces:"
                    + " run candour as an ordinary user.");
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
