package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;

/** Reads a wave's answers into one table per employer. Only what a report can show is read: no characteristics. */
@ApplicationScoped
public class EmployerAnswers {
    private final OpenAnswers answers;
    private final MemberCodes codes;

    public EmployerAnswers(OpenAnswers answers, MemberCodes codes) {
        this.answers = answers;
        this.codes = codes;
    }

    Map<String, Workforce> read(String study, String wave, Instrument instrument) {
        List<AnswerTable.Item> items = instrument.items().stream()
                .filter(item -> item.type() == ItemType.RATING || item.type() == ItemType.ZERO_TO_TEN)
                .map(EmployerAnswers::column)
                .toList();
        Map<String, AnswerTable.Builder> tables = new TreeMap<>();
        Map<String, Map<String, Integer>> members = new HashMap<>();
        answers.each(study, wave, response -> {
            Map<String, Integer> row = new HashMap<>();
            for (AnswerTable.Item item : items) {
                List<Integer> chosen = response.answers().get(item.code());
                if (chosen != null) {
                    row.put(item.code(), chosen.getFirst());
                }
            }
            tables.computeIfAbsent(response.employer(), employer -> AnswerTable.of(items))
                    .row(row);
            members.computeIfAbsent(response.employer(), employer -> new HashMap<>())
                    .put(codes.of(response.id()), response.revision());
        });
        Map<String, Workforce> workforces = new TreeMap<>();
        tables.forEach((employer, table) ->
                workforces.put(employer, new Workforce(table.build(), members.getOrDefault(employer, Map.of()))));
        return workforces;
    }

    /** The empty table of an employer nobody answered for. */
    static Workforce nobody() {
        return new Workforce(
                AnswerTable.of(List.of(new AnswerTable.Item("none", 0, 1))).build(), Map.of());
    }

    private static AnswerTable.Item column(Item item) {
        int lowest = item.options().stream().mapToInt(Option::value).min().orElse(0);
        int highest = item.options().stream().mapToInt(Option::value).max().orElse(10);
        return new AnswerTable.Item(item.code(), lowest, highest);
    }

    /**
     * @param answers one row per response
     * @param members code and revision of each of these responses
     */
    record Workforce(AnswerTable answers, Map<String, Integer> members) {
        /** People who joined, left or were corrected since an earlier edition. */
        int changesSince(Map<String, Integer> earlier) {
            long joinedOrCorrected = members.entrySet().stream()
                    .filter(member -> !member.getValue().equals(earlier.get(member.getKey())))
                    .count();
            long left = earlier.keySet().stream()
                    .filter(code -> !members.containsKey(code))
                    .count();
            return (int) (joinedOrCorrected + left);
        }
    }
}
