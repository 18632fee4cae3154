package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.run.Run;

/** Takes in answers with their definition and starts the analysis, or says what is wrong and keeps nothing. */
@ApplicationScoped
public class AnalyseForProgram {
    private final BringAnswers bring;
    private final LoadAnswers load;
    private final Uploads uploads;
    private final StartAnalysis start;

    public AnalyseForProgram(BringAnswers bring, LoadAnswers load, Uploads uploads, StartAnalysis start) {
        this.bring = bring;
        this.load = load;
        this.uploads = uploads;
        this.start = start;
    }

    /** @param run empty when there is a fault */
    public record Outcome(Optional<Run> run, List<Fault> faults) {}

    @Transactional
    public Outcome analyse(String subject, String name, byte[] file, String definition) {
        DefinitionText.Read read = DefinitionText.read(definition);
        if (read.definition().isEmpty()) {
            return new Outcome(Optional.empty(), read.faults());
        }
        List<Fault> faults = load.load(file, read.definition().get(), name).faults();
        if (!faults.isEmpty()) {
            return new Outcome(Optional.empty(), faults);
        }
        BringAnswers.Outcome brought = bring.bring(subject, name, file);
        return brought.upload()
                .map(upload -> {
                    uploads.define(
                            upload.id(), DefinitionText.write(read.definition().get()));
                    return new Outcome(Optional.of(start.start(subject, upload)), List.of());
                })
                .orElseGet(() -> new Outcome(Optional.empty(), brought.faults()));
    }
}
