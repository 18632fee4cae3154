package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.survey.fieldwork.Studies.Study;
import org.candour.survey.fieldwork.WaveProgress.EmployerProgress;
import org.candour.survey.fieldwork.WaveProgress.StoppedProgress;
import org.candour.survey.instrument.Instruments;

/** Shows somebody on the staff how the waves of their studies are coming along. */
@ApplicationScoped
public class ListProgress {
    private static final Set<String> ROLES = Set.of("study-manager", "researcher");

    private final Grants grants;
    private final Studies studies;
    private final Waves waves;
    private final Submissions submissions;
    private final BreakOffs breakOffs;
    private final Instruments instruments;

    public ListProgress(
            Grants grants,
            Studies studies,
            Waves waves,
            Submissions submissions,
            BreakOffs breakOffs,
            Instruments instruments) {
        this.grants = grants;
        this.studies = studies;
        this.waves = waves;
        this.submissions = submissions;
        this.breakOffs = breakOffs;
        this.instruments = instruments;
    }

    @Transactional
    public List<WaveProgress> list(String subject) {
        return grants.of(subject).stream()
                .filter(grant ->
                        ROLES.contains(grant.role()) && grant.organisation().isEmpty())
                .map(Grant::study)
                .distinct()
                .sorted()
                .flatMap(code -> studies.find(code).stream())
                .flatMap(study -> waves.of(study.code()).stream().map(wave -> progress(study, wave)))
                .toList();
    }

    private WaveProgress progress(Study study, WaveAnnounced wave) {
        Map<String, Integer> counts = submissions.byEmployer(study.code(), wave.wave());
        List<EmployerProgress> employers = study.employers().entrySet().stream()
                .map(employer -> new EmployerProgress(
                        employer.getValue(), SafeCount.of(counts.getOrDefault(employer.getKey(), 0), study.group())))
                .sorted(Comparator.comparing(EmployerProgress::label))
                .toList();
        return new WaveProgress(
                study.title(),
                wave.title(),
                wave.state() == WaveState.OPEN,
                wave.closes(),
                employers,
                stopped(study, wave));
    }

    private List<StoppedProgress> stopped(Study study, WaveAnnounced wave) {
        Map<String, String> questions = instruments
                .find(study.code(), wave.instrument(), wave.instrumentVersion())
                .map(ListProgress::questions)
                .orElse(Map.of());
        return breakOffs.of(study.code(), wave.wave()).stream()
                .map(range -> new StoppedProgress(
                        range.closing(),
                        questions.getOrDefault(range.first(), range.first()),
                        questions.getOrDefault(range.last(), range.last()),
                        SafeCount.of(range.people(), study.group())))
                .toList();
    }

    private static Map<String, String> questions(Instrument instrument) {
        return instrument.pages().stream()
                .collect(Collectors.toMap(
                        Page::code,
                        page -> PipedText.plain(
                                page.stem().isEmpty() && !page.items().isEmpty()
                                        ? page.items().getFirst().text()
                                        : page.stem())));
    }
}
