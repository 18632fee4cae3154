package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.platform.outbox.Outbox;
import org.candour.survey.fieldwork.BreakOffs.Stopped;
import org.candour.survey.instrument.Instruments;

/** Takes over a wave and, when it has closed, says once and for all what was submitted. */
@ApplicationScoped
public class KeepWave {
    private final Waves waves;
    private final Studies studies;
    private final Instruments instruments;
    private final UnsentAnswers unsentAnswers;
    private final BreakOffs breakOffs;
    private final Submissions submissions;
    private final ClosingTallies closingTallies;
    private final AnnounceFinishers announceFinishers;
    private final Outbox outbox;

    public KeepWave(
            Waves waves,
            Studies studies,
            Instruments instruments,
            UnsentAnswers unsentAnswers,
            BreakOffs breakOffs,
            Submissions submissions,
            ClosingTallies closingTallies,
            AnnounceFinishers announceFinishers,
            Outbox outbox) {
        this.waves = waves;
        this.studies = studies;
        this.instruments = instruments;
        this.unsentAnswers = unsentAnswers;
        this.breakOffs = breakOffs;
        this.submissions = submissions;
        this.closingTallies = closingTallies;
        this.announceFinishers = announceFinishers;
        this.outbox = outbox;
    }

    @Transactional
    public void keep(WaveAnnounced announced) {
        Optional<WaveState> before = waves.lock(announced.study(), announced.wave());
        boolean closes = announced.state() == WaveState.CLOSED && !before.equals(Optional.of(WaveState.CLOSED));
        if (waves.keep(announced) && closes) {
            close(announced);
        }
    }

    private void close(WaveAnnounced announced) {
        String study = announced.study();
        String wave = announced.wave();
        Tally tally = submissions.of(study, wave);
        int revision = closingTallies.next(study, wave, tally);
        countAndDeleteDrafts(announced, revision);
        announceFinishers.announce(study, wave, FinishersAnnounced.Occasion.CLOSE, revision);
        outbox.add(
                new ClosingTally(study, wave, revision, tally.count(), tally.checksum()), study + "/" + wave, revision);
    }

    private void countAndDeleteDrafts(WaveAnnounced of, int closing) {
        List<String> pages = instruments.find(of.study(), of.instrument(), of.instrumentVersion()).stream()
                .flatMap(instrument -> instrument.pages().stream())
                .map(Page::code)
                .toList();
        List<Integer> counts = unsentAnswers.deleteOf(of.study(), of.wave(), pages);
        List<String> places = Stream.concat(Stream.of(""), pages.stream()).toList();
        int threshold = studies.find(of.study()).map(Studies.Study::group).orElse(BreakOff.LEAST);
        breakOffs.add(
                of.study(),
                of.wave(),
                BreakOff.join(counts, threshold).stream()
                        .map(range -> new Stopped(
                                closing, places.get(range.first()), places.get(range.last()), range.people()))
                        .toList());
    }
}
