package org.candour.reporting.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.Ids;
import org.candour.reporting.attendance.Attendances;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.problem.ReportingProblem;

/** Makes a pseudonymised file of a complete wave for a named purpose (SP-9). */
@ApplicationScoped
public class MakeResearchFile {
    private static final int LEAST_ROWS = 10;
    private static final int LONGEST_PURPOSE = 500;

    private final Studies studies;
    private final Tallies tallies;
    private final OpenAnswers answers;
    private final Attendances attendances;
    private final FileKeys keys;
    private final ResearchArchives archives;
    private final ResearchFiles files;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public MakeResearchFile(
            Studies studies,
            Tallies tallies,
            OpenAnswers answers,
            Attendances attendances,
            FileKeys keys,
            ResearchArchives archives,
            ResearchFiles files,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.tallies = tallies;
        this.answers = answers;
        this.attendances = attendances;
        this.keys = keys;
        this.archives = archives;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Made make(String subject, String studyCode, String waveCode, String purpose) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new Problem(
                    ReportingProblem.PURPOSE_MISSING, "Write what the file is for, in at most 500 characters.");
        }
        if (!tallies.complete(studyCode, waveCode)) {
            throw new Problem(
                    ReportingProblem.WAVE_NOT_COMPLETE,
                    "A file is made once the wave is closed and everything that was sent has arrived.");
        }
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        Instrument instrument = studies.instrument(studyCode, wave.instrument(), wave.instrumentVersion())
                .orElseThrow(Problem::notFound);
        List<Column> columns = columns(studyCode, waveCode, instrument);
        FileKeys.FileKey key = keys.fresh();
        List<UUID> responses = new ArrayList<>();
        List<ResearchData.Row> rows = new ArrayList<>();
        answers.each(studyCode, waveCode, response -> {
            responses.add(response.id());
            rows.add(new ResearchData.Row(
                    key.rowKey(response.id()),
                    columns.stream().map(column -> column.cell().of(response)).toList()));
        });
        if (rows.size() < LEAST_ROWS) {
            throw new Problem(
                    ReportingProblem.TOO_FEW_ANSWERS,
                    "A research file needs at least 10 answers: in a smaller one people could be recognised.");
        }
        rows.sort(Comparator.comparing(ResearchData.Row::key));
        UUID id = ids.next();
        byte[] archive = archives.pack(
                new ResearchData(id, study, wave, instrument, purpose.strip(), LocalDate.now(clock), columns, rows));
        files.add(
                new ResearchFile(
                        id,
                        studyCode,
                        waveCode,
                        subject,
                        clock.instant(),
                        purpose.strip(),
                        rows.size(),
                        columns.stream().map(Column::code).toList(),
                        sha256(archive)),
                key.sealed(),
                responses);
        audit.add(new Act(
                subject, Act.Action.RESEARCH_FILE_MADE, studyCode, waveCode, "", id.toString(), purpose.strip()));
        return new Made(id, archive);
    }

    private List<Column> columns(String study, String wave, Instrument instrument) {
        PageColumns pages = new PageColumns();
        answers.each(study, wave, pages::look);
        return Stream.of(
                        ItemColumns.of(instrument),
                        ScoreColumns.of(instrument),
                        AttendanceColumns.of(attendances.ofWave(study, wave)),
                        pages.of(instrument))
                .flatMap(List::stream)
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    /**
     * @param id id of the file in the register
     * @param archive the ZIP, of which no copy is kept
     */
    public record Made(UUID id, byte[] archive) {}
}
