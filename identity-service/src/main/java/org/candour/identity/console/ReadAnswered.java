package org.candour.identity.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.progress.ProgressAnswer;
import org.candour.contracts.progress.ProgressAnswer.EmployerCount;
import org.candour.contracts.progress.ProgressAnswer.WaveCounts;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.Wave;

/** Asks how many have answered in the waves that have begun. Once survey-service does not answer, it is left alone. */
@ApplicationScoped
public class ReadAnswered {
    private final Studies studies;
    private final Progress progress;

    ReadAnswered(Studies studies, Progress progress) {
        this.studies = studies;
        this.progress = progress;
    }

    /** By study; a study that has begun and is missing could not be asked about. */
    public Map<String, List<Answered>> of(List<StudyCard> cards) {
        Map<String, List<Answered>> found = new HashMap<>();
        for (StudyCard card : cards) {
            if (card.begun()) {
                Optional<ProgressAnswer> answer = progress.of(card.code());
                if (answer.isEmpty()) {
                    break;
                }
                found.put(card.code(), answered(card, answer.get()));
            }
        }
        return found;
    }

    private List<Answered> answered(StudyCard card, ProgressAnswer answer) {
        return card.waves().stream()
                .filter(wave -> wave.phase() != Wave.Phase.PLANNED)
                .flatMap(wave -> answer.waves().stream()
                        .filter(counts -> counts.wave().equals(wave.code()))
                        .map(counts -> new Answered(wave.title(), employers(card.code(), counts))))
                .toList();
    }

    private List<Answered.Line> employers(String study, WaveCounts counts) {
        Optional<StudyDefinition> definition = studies.find(study);
        return counts.employers().stream()
                .map(count -> new Answered.Line(label(definition, count), count.submitted()))
                .sorted(java.util.Comparator.comparing(Answered.Line::employer))
                .toList();
    }

    private static String label(Optional<StudyDefinition> study, EmployerCount count) {
        return study.flatMap(known -> known.employer(count.employer()))
                .map(StudyEmployer::label)
                .orElse(count.employer());
    }
}
