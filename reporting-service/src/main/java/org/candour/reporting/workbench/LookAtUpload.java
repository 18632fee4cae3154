package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.candour.platform.problem.Problem;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.Runs;

/** What is known about an upload: its columns, its scales, what was computed from it. */
@ApplicationScoped
public class LookAtUpload {
    private final Uploads uploads;
    private final AnswerFiles files;
    private final Runs runs;

    public LookAtUpload(Uploads uploads, AnswerFiles files, Runs runs) {
        this.uploads = uploads;
        this.files = files;
        this.runs = runs;
    }

    /**
     * @param definition empty when the scales were not said yet
     * @param text the definition as it can be written into a file
     */
    public record Look(Upload upload, Sheet sheet, Optional<Definition> definition, String text, List<Run> runs) {}

    @Transactional
    public Look look(Upload upload) {
        Sheet.Seen seen = new Sheet.Seen();
        files.read(uploads.answers(upload.id()).orElseThrow(Problem::notFound), seen);
        String text = uploads.definition(upload.id()).orElse("");
        Optional<Definition> definition =
                text.isEmpty() ? Optional.empty() : DefinitionText.read(text).definition();
        return new Look(upload, seen.sheet(), definition, text, runs.ofUpload(upload.id()));
    }
}
