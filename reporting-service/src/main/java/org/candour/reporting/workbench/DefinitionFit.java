package org.candour.reporting.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.workbench.Definition.ScaleKey;

/** Whether a definition can be used with a file, and lies within the limits. */
final class DefinitionFit {
    private final WorkbenchConfig limits;
    private final Sheet sheet;
    private final List<Fault> faults = new ArrayList<>();

    DefinitionFit(WorkbenchConfig limits, Sheet sheet) {
        this.limits = limits;
        this.sheet = sheet;
    }

    List<Fault> faults(Definition definition) {
        if (definition.scales().isEmpty()) {
            faults.add(new Fault("Scales", "choose the columns of at least one scale"));
        }
        if (definition.scales().size() > limits.scales()) {
            faults.add(new Fault("Scales", "there may be at most " + limits.scales()));
        }
        definition.scales().forEach(this::look);
        if (!definition.grouping().isEmpty() && !sheet.has(definition.grouping())) {
            faults.add(new Fault("Grouping", "the file has no such column"));
        }
        return List.copyOf(faults);
    }

    private void look(ScaleKey scale) {
        String place = "Scale " + scale.code();
        if (scale.title().isBlank()) {
            faults.add(new Fault(place, "needs a name"));
        }
        if (!AnswerTable.holds(scale.minimum(), scale.maximum())) {
            faults.add(new Fault(
                    place,
                    "lowest and highest answer must be whole numbers from -127 to 127, the lowest below the highest"));
        }
        if (scale.items().size() < 2 || scale.items().size() > limits.items()) {
            faults.add(new Fault(place, "a scale has 2 to " + limits.items() + " items"));
        }
        Set<String> seen = new HashSet<>();
        scale.columns().forEach(column -> {
            if (!sheet.has(column)) {
                faults.add(new Fault(place + ", column " + column, "the file has no such column"));
            } else if (!seen.add(column)) {
                faults.add(new Fault(place + ", column " + column, "is used twice in this scale"));
            }
        });
    }
}
