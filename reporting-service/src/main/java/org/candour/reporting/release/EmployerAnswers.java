package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.study.StudyPublished;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.summary.Divisions;
import org.candour.reporting.summary.ReportedItems;

/**
 * Reads a wave's answers into one table per employer. Only what a report can show is read: of people's
 * characteristics those by which the study says that reports divide people.
 */
@ApplicationScoped
public class EmployerAnswers {
    private final OpenAnswers answers;
    private final MemberCodes codes;

    public EmployerAnswers(OpenAnswers answers, MemberCodes codes) {
        this.answers = answers;
        this.codes = codes;
    }

    Map<String, Workforce> read(StudyPublished study, String wave, Instrument instrument) {
        List<Item> asked = Stream.concat(
                        new ReportedItems(instrument).all().stream(), Divisions.items(study, instrument).stream())
                .distinct()
                .toList();
        List<AnswerTable.Item> columns =
                asked.stream().map(EmployerAnswers::column).toList();
        Map<String, AnswerTable.Builder> tables = new TreeMap<>();
        Map<String, Map<String, Integer>> members = new HashMap<>();
        Map<String, UnitMembers> units = new HashMap<>();
        Map<String, Map<String, Map<String, Integer>>> groups = new HashMap<>();
        List<Item> dividing = Divisions.items(study, instrument);
        answers.each(study.study(), wave, response -> {
            Map<String, Integer> row = new HashMap<>();
            for (Item item : asked) {
                List<Integer> chosen = response.answers().get(item.code());
                if (chosen != null && value(item, chosen.getFirst())) {
                    row.put(item.code(), chosen.getFirst());
                }
            }
            tables.computeIfAbsent(response.employer(), employer -> AnswerTable.of(columns))
                    .row(row);
            members.computeIfAbsent(response.employer(), employer -> new HashMap<>())
                    .put(codes.of(response.id()), response.revision());
            units.computeIfAbsent(response.employer(), employer -> new UnitMembers())
                    .add(response.id(), response.revision(), response.unit());
            for (Item item : dividing) {
                String group = item.code() + "=" + row.getOrDefault(item.code(), -1);
                groups.computeIfAbsent(response.employer(), employer -> new HashMap<>())
                        .computeIfAbsent(codes.ofGroup(group), name -> new HashMap<>())
                        .put(codes.inGroup(group, response.id()), response.revision());
            }
        });
        Map<String, Workforce> workforces = new TreeMap<>();
        tables.forEach((employer, table) -> {
            UnitMembers placed = units.getOrDefault(employer, new UnitMembers());
            Map<String, Map<String, Integer>> all = groups.computeIfAbsent(employer, none -> new HashMap<>());
            study.employers().stream()
                    .filter(known -> known.code().equals(employer))
                    .forEach(known -> all.putAll(placed.groups(known, study.thresholds(), codes)));
            workforces.put(
                    employer,
                    new Workforce(table.build(), placed.units(), members.getOrDefault(employer, Map.of()), all));
        });
        return workforces;
    }

    /** The empty table of an employer nobody answered for. */
    static Workforce nobody() {
        return new Workforce(
                AnswerTable.of(List.of(new AnswerTable.Item("none", 0, 1))).build(), List.of(), Map.of(), Map.of());
    }

    private static AnswerTable.Item column(Item item) {
        IntSummaryStatistics values = item.options().stream()
                .filter(option -> !option.missing())
                .mapToInt(Option::value)
                .summaryStatistics();
        return new AnswerTable.Item(item.code(), values.getMin(), values.getMax());
    }

    private static boolean value(Item item, int code) {
        return item.option(code).filter(option -> !option.missing()).isPresent();
    }

    /**
     * @param answers one row per response
     * @param units the reporting unit of each of them, empty for the employer
     * @param members code and revision of each of these responses
     * @param groups the same for each group by which the report divides people, under codes of its own
     */
    record Workforce(
            AnswerTable answers,
            List<String> units,
            Map<String, Integer> members,
            Map<String, Map<String, Integer>> groups) {}
}
