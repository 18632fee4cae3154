package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.reporting.run.CannotRun;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.RunSource;
import org.candour.reporting.scalereport.ScaleInput;

/** The answers of an upload, for a run. */
@ApplicationScoped
public class BroughtAnswers implements RunSource {
    private final Uploads uploads;
    private final LoadAnswers load;

    public BroughtAnswers(Uploads uploads, LoadAnswers load) {
        this.uploads = uploads;
        this.load = load;
    }

    @Override
    public boolean reads(Matter matter) {
        return matter instanceof Matter.Brought;
    }

    @Override
    @Transactional
    public void watched(String subject) {
        uploads.touch(subject);
    }

    @Override
    @Transactional
    public List<ScaleInput> inputs(Matter matter) {
        Matter.Brought brought = (Matter.Brought) matter;
        Upload upload = uploads.find(brought.upload()).orElseThrow(BroughtAnswers::gone);
        byte[] file = uploads.answers(upload.id()).orElseThrow(BroughtAnswers::gone);
        Definition definition = DefinitionText.read(brought.definition())
                .definition()
                .orElseThrow(() -> new CannotRun("The definition of the scales cannot be read any more."));
        List<ScaleInput> inputs =
                load.load(file, definition, "File " + upload.name()).inputs();
        if (inputs.isEmpty()) {
            throw new CannotRun("The file does not fit the definition of its scales any more.");
        }
        return inputs;
    }

    private static CannotRun gone() {
        return new CannotRun("The file was deleted.");
    }
}
