package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.contracts.instrument.Scale;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.ScaleScore;
import org.candour.reporting.disclosure.ScoredGroups;

/**
 * Which scores of groups a report asks for, seen from what it would show without any.
 *
 * <p>Where all questions of a scale are printed by a division, answer by answer, the score of a group says nothing new.
 * Where fewer than half of them are, none is printed and the scores stand in their place. In between there are none.
 * Services and teams have none: their questions are not all divided into the same rows.
 */
final class GroupRequests {
    static final GroupRequests NONE = new GroupRequests(List.of(), List.of());

    /** A scale by a division. */
    record Scored(Scale scale, Topic topic, Division division) {}

    private final List<Scored> told;
    private final List<Scored> unprinted;
    private final Set<String> toldRows = new LinkedHashSet<>();

    private GroupRequests(List<Scored> told, List<Scored> unprinted) {
        this.told = told;
        this.unprinted = unprinted;
    }

    static GroupRequests of(EmployerSummary summary, List<Scale> scales) {
        var told = new ArrayList<Scored>();
        var unprinted = new ArrayList<Scored>();
        List<Division> byAnswers = summary.text().divided().stream()
                .filter(division -> !division.byUnit())
                .toList();
        for (Division division : byAnswers) {
            for (Topic topic : summary.text().topics()) {
                scales.stream()
                        .filter(scale -> scale.code().equals(topic.code()))
                        .map(scale -> new Scored(scale, topic, division))
                        .forEach(scored -> {
                            long printed = printed(summary, scored);
                            if (printed == topic.questions().size()) {
                                told.add(scored);
                            } else if (2 * printed < topic.questions().size()) {
                                unprinted.add(scored);
                            }
                        });
            }
        }
        var requests = new GroupRequests(told, unprinted);
        told.forEach(scored -> scored.division().groups().stream()
                .filter(group -> isTold(summary, scored, group))
                .forEach(group -> requests.toldRows.add(scored.division().scoreName(scored.topic(), group))));
        return requests;
    }

    private static long printed(EmployerSummary summary, Scored scored) {
        return scored.topic().questions().stream()
                .filter(question -> summary.table(question, scored.division()).isPresent())
                .count();
    }

    private static boolean isTold(EmployerSummary summary, Scored scored, Division.Group group) {
        String row = scored.division().row(group);
        return scored.topic().questions().stream()
                .map(question -> summary.table(question, scored.division()).orElseThrow())
                .allMatch(table -> table.joint().isEmpty()
                        && table.row(row).base().isShown()
                        && table.row(row).cells().stream().allMatch(SafeCell::isShown));
    }

    /** Names of tables that scores replace. */
    List<String> replaced() {
        return unprinted.stream()
                .flatMap(scored -> scored.topic().questions().stream()
                        .map(question -> scored.division().table(question)))
                .toList();
    }

    List<ScaleScore> told(RawTables raw) {
        return told.stream()
                .flatMap(scored -> scored.division().groups().stream()
                        .filter(group -> toldRows.contains(scored.division().scoreName(scored.topic(), group)))
                        .map(group -> raw.score(scored, group)))
                .toList();
    }

    List<ScoredGroups> unprinted(RawTables raw) {
        return unprinted.stream()
                .map(scored -> new ScoredGroups(
                        scored.topic().questions().stream()
                                .map(question -> raw.counted(question, scored.division()))
                                .toList(),
                        scored.division().groups().stream()
                                .map(group -> raw.score(scored, group))
                                .toList()))
                .toList();
    }
}
