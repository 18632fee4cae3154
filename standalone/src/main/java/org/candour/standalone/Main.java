package org.candour.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.StartFailed;
import org.candour.standalone.supervisor.Commands;
import org.candour.standalone.supervisor.Installation;
import org.candour.standalone.supervisor.Ports;

/** The supervisor's program. People use the command {@code candour}, which builds, finds a JDK and calls this. */
public final class Main {

    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(run(new ArrayDeque<>(List.of(arguments))));
        } catch (StartFailed failed) {
            System.err.println("candour: " + failed.getMessage());
            System.exit(CANNOT_START);
        } catch (IOException failed) {
            System.err.println("candour: The disk or the network has failed: " + failed.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static int run(Deque<String> arguments) throws Exception {
        Path root = Path.of(System.getProperty("candour.root", "")).toAbsolutePath();
        Path home = root.resolve(Objects.requireNonNullElse(System.getenv("CANDOUR_VAR"), "var"));
        String offset = Objects.requireNonNullElse(System.getenv("CANDOUR_PORT_OFFSET"), "0");
        Path studies = root.resolve(Objects.requireNonNullElse(System.getenv("CANDOUR_STUDIES"), "studies"));
        String command = "";
        String service = "";
        boolean exit = false;
        while (!arguments.isEmpty()) {
            String argument = arguments.removeFirst();
            switch (argument) {
                case "--port-offset" -> offset = value(argument, arguments);
                case "--var" -> home = root.resolve(value(argument, arguments));
                case "--studies" -> studies = root.resolve(value(argument, arguments));
                case "--exit" -> exit = true;
                default -> {
                    service = command.isEmpty() ? "" : argument;
                    command = command.isEmpty() ? argument : command;
                }
            }
        }
        var installation = new Installation(root, studies, new Folders(home), new Ports(number(offset)));
        return run(new Commands(installation, System.out::println), command, service, exit);
    }

    private static int run(Commands commands, String command, String service, boolean exit) throws Exception {
        switch (command) {
            case "up" -> commands.up();
            case "demo" -> commands.demo(exit);
            case "down" -> commands.down();
            case "restart" -> commands.restart(service);
            case "status" -> {
                return commands.status() ? 0 : FAILED;
            }
            default -> throw new StartFailed("Unknown command " + command + ": see ./candour --help.");
        }
        return 0;
    }

    private static String value(String option, Deque<String> arguments) {
        if (arguments.isEmpty()) {
            throw new StartFailed("The option " + option + " needs a value.");
        }
        return arguments.removeFirst();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new StartFailed("The port offset must be a number, not " + text + ".");
        }
    }
}
