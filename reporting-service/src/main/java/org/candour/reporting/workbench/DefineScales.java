package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.platform.problem.Problem;

/** Says which columns of an upload make which scale; stored only when every answer fits. */
@ApplicationScoped
public class DefineScales {
    private final Uploads uploads;
    private final LoadAnswers load;

    public DefineScales(Uploads uploads, LoadAnswers load) {
        this.uploads = uploads;
        this.load = load;
    }

    @Transactional
    public List<Fault> define(Upload upload, Definition definition) {
        byte[] file = uploads.answers(upload.id()).orElseThrow(Problem::notFound);
        List<Fault> faults = load.load(file, definition, upload.name()).faults();
        if (faults.isEmpty()) {
            uploads.define(upload.id(), DefinitionText.write(definition));
        }
        return faults;
    }
}
