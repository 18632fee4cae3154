package org.candour.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ./candour bench [GROUP]}: runs one group or all, prints a table and writes bench/results/latest.json. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("candour.root", "."));
        List<Group> known = List.of(
                new AnsweringGroup(root), new PeopleGroup(root), new ReliabilityGroup(root), new ReportsGroup(root));
        List<Group> chosen = arguments.length == 0
                ? known
                : known.stream()
                        .filter(group -> group.name().equals(arguments[0]))
                        .toList();
        if (chosen.isEmpty()) {
            System.err.println("There is no group " + arguments[0] + ". Groups: "
                    + String.join(", ", known.stream().map(Group::name).toList()));
            System.exit(2);
        }
        List<Figure> figures = new ArrayList<>();
        for (Group group : chosen) {
            System.out.println("Measuring " + group.name() + " ...");
            figures.addAll(group.measure());
        }
        System.out.printf(Locale.ROOT, "%n%-52s %12s  %-6s %s%n", "figure", "value", "unit", "size");
        for (Figure figure : figures) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %12.2f  %-6s %s%n",
                    figure.name(),
                    figure.value(),
                    figure.unit(),
                    figure.size());
        }
        Path written = Results.write(root, figures);
        System.out.println("\nWritten to " + written);
    }
}
