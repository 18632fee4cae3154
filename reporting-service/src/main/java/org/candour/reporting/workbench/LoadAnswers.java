package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.reporting.scalereport.ScaleInput;

/** Turns a file and its definition into what reports are made of, or into a list of faults. */
@ApplicationScoped
public class LoadAnswers {
    private static final int MOST_FAULTS = 200;

    private final AnswerFiles files;
    private final WorkbenchConfig limits;

    public LoadAnswers(AnswerFiles files, WorkbenchConfig limits) {
        this.files = files;
        this.limits = limits;
    }

    /** @param inputs none when there is a fault */
    public record Loaded(List<ScaleInput> inputs, List<Fault> faults) {}

    /** @param source where the answers come from, in words */
    public Loaded load(byte[] file, Definition definition, String source) {
        Sheet.Seen seen = new Sheet.Seen();
        AnswerFiles.Reading reading = files.read(file, seen);
        List<Fault> faults = new ArrayList<>(reading.faults());
        if (faults.isEmpty()) {
            faults.addAll(new DefinitionFit(limits, seen.sheet()).faults(definition));
        }
        if (!faults.isEmpty()) {
            return new Loaded(List.of(), faults);
        }
        Rows rows = new Rows(definition);
        files.read(file, rows);
        return rows.faults.isEmpty()
                ? new Loaded(rows.inputs(source), List.of())
                : new Loaded(List.of(), List.copyOf(rows.faults));
    }

    private final class Rows implements AnswerFiles.Lines {
        private final Definition definition;
        private final List<ScaleColumns> scales;
        private final List<String> groups = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private final List<Fault> faults = new ArrayList<>();
        private List<String> names = List.of();

        Rows(Definition definition) {
            this.definition = definition;
            this.scales = ScaleColumns.of(definition);
        }

        @Override
        public void header(List<String> header) {
            names = header;
        }

        @Override
        public boolean row(int number, List<String> line) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                cells.put(names.get(i), line.get(i));
            }
            scales.forEach(scale -> scale.row(cells, (column, rule) -> faults.add(Fault.cell(number, column, rule))));
            if (!definition.grouping().isEmpty()) {
                group(cells.getOrDefault(definition.grouping(), ""));
            }
            if (faults.size() >= MOST_FAULTS) {
                faults.add(Fault.file("more than " + MOST_FAULTS + " faults: the rest was not looked at"));
                return false;
            }
            return true;
        }

        private void group(String cell) {
            String group = definition.isMissing(cell) ? "" : cell;
            groups.add(group);
            if (known.size() <= limits.groups() && known.add(group) && known.size() > limits.groups()) {
                faults.add(new Fault(
                        "Grouping",
                        "the column has " + limits.groups() + " different values or more: it does not tell groups"
                                + " apart"));
            }
        }

        List<ScaleInput> inputs(String source) {
            Optional<List<String>> grouped =
                    definition.grouping().isEmpty() ? Optional.empty() : Optional.of(List.copyOf(groups));
            return scales.stream().map(scale -> scale.input(source, grouped)).toList();
        }
    }
}
