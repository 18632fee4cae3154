package org.candour.survey.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.comparison.ClaimableQuestion;
import org.candour.contracts.comparison.ClaimableQuestion.ClaimableAnswer;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.survey.fieldwork.Waves;
import org.candour.survey.instrument.Instruments;

/** The questions by which people may be told apart: characteristics, never anything special, never views. */
@ApplicationScoped
public class ListClaimableQuestions {
    private final Waves waves;
    private final Instruments instruments;

    public ListClaimableQuestions(Waves waves, Instruments instruments) {
        this.waves = waves;
        this.instruments = instruments;
    }

    @Transactional
    public List<ClaimableQuestion> of(String study) {
        Map<String, ClaimableQuestion> questions = new LinkedHashMap<>();
        for (WaveAnnounced wave : waves.of(study)) {
            int current = instruments.current(study, wave.instrument(), wave.instrumentVersion());
            instruments.find(study, wave.instrument(), current).stream()
                    .flatMap(instrument -> instrument.items().stream())
                    .filter(item -> item.questionClass() == QuestionClass.DEMOGRAPHIC)
                    .filter(item -> item.type() == ItemType.SINGLE_CHOICE)
                    .forEach(item -> questions.putIfAbsent(item.code(), question(item)));
        }
        return List.copyOf(questions.values());
    }

    private static ClaimableQuestion question(Item item) {
        return new ClaimableQuestion(
                item.code(),
                item.text(),
                item.options().stream()
                        .filter(option -> !option.missing())
                        .map(option -> new ClaimableAnswer(option.value(), option.label()))
                        .toList());
    }
}
