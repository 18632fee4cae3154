package org.candour.survey.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.survey.fieldwork.Studies;
import org.candour.survey.fieldwork.Studies.Study;
import org.candour.survey.fieldwork.Waves;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.redaction.StudyQuestions.Label;

/** Says which waves a study has and what people were asked in them. */
@ApplicationScoped
public class ReadQuestions {
    private final Studies studies;
    private final Waves waves;
    private final Instruments instruments;

    public ReadQuestions(Studies studies, Waves waves, Instruments instruments) {
        this.studies = studies;
        this.waves = waves;
        this.instruments = instruments;
    }

    /** Before the study is announced there is little to say. */
    @Transactional
    public StudyQuestions read(String code) {
        Study study = studies.find(code).orElseGet(() -> new Study(code, code, 0, Map.of()));
        return questions(study, waves.of(code));
    }

    private StudyQuestions questions(Study study, List<WaveAnnounced> announced) {
        Map<String, Label> questions = new LinkedHashMap<>();
        for (WaveAnnounced wave : announced) {
            int current = instruments.current(study.code(), wave.instrument(), wave.instrumentVersion());
            instruments.find(study.code(), wave.instrument(), current).stream()
                    .flatMap(instrument -> instrument.items().stream())
                    .filter(item -> item.type().text())
                    .forEach(item -> questions.putIfAbsent(item.code(), label(item)));
        }
        return new StudyQuestions(
                study.title(),
                study.group(),
                announced.stream()
                        .map(wave -> new Label(wave.wave(), wave.title()))
                        .toList(),
                List.copyOf(questions.values()));
    }

    private static Label label(Item item) {
        return new Label(item.code(), item.text());
    }
}
