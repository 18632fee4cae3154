package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Scale;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;

/** Reads the answers to the items of scales into columns. */
@ApplicationScoped
public class ScaleAnswers {
    private final OpenAnswers answers;

    public ScaleAnswers(OpenAnswers answers) {
        this.answers = answers;
    }

    AnswerTable read(String study, String wave, Instrument instrument, List<Scale> scales) {
        Map<String, AnswerTable.Item> items = new LinkedHashMap<>();
        for (Scale scale : scales) {
            scale.items()
                    .forEach(member -> items.put(
                            member.item(), new AnswerTable.Item(member.item(), scale.minimum(), scale.maximum())));
        }
        AnswerTable.Builder table = AnswerTable.of(List.copyOf(items.values()));
        answers.each(study, wave, response -> {
            Map<String, Integer> row = new HashMap<>();
            for (Scale scale : scales) {
                ScaleValues values = new ScaleValues(instrument, scale);
                scale.items()
                        .forEach(member -> values.given(member, response.answers())
                                .ifPresent(value -> row.put(member.item(), value)));
            }
            table.row(row);
        });
        return table.build();
    }
}
