package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.platform.problem.Problem;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.fieldwork.Waves;

/** Looks at a version from all sides: its checks, what happened to it, and which open waves put its questions. */
@ApplicationScoped
public class InspectVersion {
    /** Name of the file that people can take away; lines are those of this file. */
    public static final String FILE = "the YAML file of this version";

    private final Versions versions;
    private final TrialLinks links;
    private final Inspection inspection;
    private final Definitions definitions;
    private final Waves waves;

    InspectVersion(Versions versions, TrialLinks links, Inspection inspection, Definitions definitions, Waves waves) {
        this.versions = versions;
        this.links = links;
        this.inspection = inspection;
        this.definitions = definitions;
        this.waves = waves;
    }

    /**
     * A version from all sides.
     *
     * @param version the version
     * @param flaws what keeps it from being published; not looked for once it is
     * @param history what happened to it, the latest first
     * @param trialToken end of the address of its test; empty when it is not in test
     * @param waves titles of open waves that put its questions, or would put them once it is published
     * @param others other versions of the questionnaire
     */
    public record Inspected(
            Version version,
            List<FileProblem> flaws,
            List<VersionChange> history,
            String trialToken,
            List<String> waves,
            List<Integer> others) {}

    @Transactional
    public Inspected inspect(VersionKey key) {
        Version version = versions.find(key).orElseThrow(Problem::notFound);
        List<Version> others = versions.of(key.study()).stream()
                .filter(other ->
                        other.key().code().equals(key.code()) && !other.key().equals(key))
                .toList();
        return new Inspected(
                version,
                version.state().lasting() ? List.of() : located(version),
                versions.history(key),
                links.token(key).orElse(""),
                openWaves(version, others),
                others.stream().map(other -> other.key().version()).toList());
    }

    private List<FileProblem> located(Version version) {
        List<Flaw> flaws = inspection.flaws(version.key(), version.instrument());
        if (flaws.isEmpty()) {
            return List.of();
        }
        return switch (definitions.read(FILE, definitions.write(version.instrument()))) {
            case Reading.Read read -> read.lines().locate(flaws);
            case Reading.Refused refused -> refused.problems();
        };
    }

    private List<String> openWaves(Version version, List<Version> others) {
        Corrections corrections = Corrections.of(version, others);
        return waves.of(version.key().study()).stream()
                .filter(wave -> wave.state() == WaveState.OPEN)
                .filter(wave -> wave.instrument().equals(version.key().code()))
                .filter(wave -> corrections.reaches(wave.instrumentVersion()))
                .map(WaveAnnounced::title)
                .toList();
    }
}
