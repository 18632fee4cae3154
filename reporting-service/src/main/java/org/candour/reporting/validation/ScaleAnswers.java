package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Scale;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;

/** Reads the answers to scale items into columns. A code such as "not applicable" is a missing answer. */
@ApplicationScoped
public class ScaleAnswers {
    private final OpenAnswers answers;

    public ScaleAnswers(OpenAnswers answers) {
        this.answers = answers;
    }

    AnswerTable read(String study, String wave, Instrument instrument) {
        Map<String, AnswerTable.Item> items = new LinkedHashMap<>();
        for (Scale scale : instrument.scales()) {
            scale.items()
                    .forEach(member -> items.put(
                            member.item(), new AnswerTable.Item(member.item(), scale.minimum(), scale.maximum())));
        }
        AnswerTable.Builder table = AnswerTable.of(List.copyOf(items.values()));
        answers.each(study, wave, response -> {
            Map<String, Integer> row = new HashMap<>();
            for (String code : items.keySet()) {
                List<Integer> chosen = response.answers().get(code);
                if (chosen != null && isValue(instrument, code, chosen.getFirst())) {
                    row.put(code, chosen.getFirst());
                }
            }
            table.row(row);
        });
        return table.build();
    }

    private static boolean isValue(Instrument instrument, String code, int value) {
        return instrument
                .item(code)
                .flatMap(item -> item.option(value))
                .filter(option -> !option.missing())
                .map(Option::value)
                .isPresent();
    }
}
