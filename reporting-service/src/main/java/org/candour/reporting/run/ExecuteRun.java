package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.candour.reporting.scalereport.ScaleInput;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReports;
import org.candour.reporting.scalereport.StepProgress;
import org.jboss.logging.Logger;

/** Computes the reports of a run. No transaction is open meanwhile: it may take minutes. */
@ApplicationScoped
public class ExecuteRun {
    private static final Logger LOG = Logger.getLogger(ExecuteRun.class);
    private static final String FAULT =
            "Something went wrong on our side. Nothing is wrong with the answers that we know of. Tell whoever runs"
                    + " Candour the number of this run.";

    private final Instance<RunSource> sources;
    private final EndRun end;
    private final RunsInHand hand;
    private final RunConfig config;

    public ExecuteRun(Instance<RunSource> sources, EndRun end, RunsInHand hand, RunConfig config) {
        this.sources = sources;
        this.end = end;
        this.hand = hand;
        this.config = config;
    }

    public void execute(InHand run) {
        try {
            end.end(run.run(), RunState.DONE, "", reports(run));
        } catch (CancellationException stopped) {
            if (run.late()) {
                fail(
                        run,
                        "It took longer than " + config.longest().toMinutes()
                                + " minutes, the longest an analysis may take. Try fewer rows, items or scales.");
            }
        } catch (CannotRun refused) {
            fail(run, refused.words());
        } catch (RuntimeException | OutOfMemoryError fault) {
            // The message could repeat an answer.
            LOG.errorf("run %s failed: %s", run.id(), fault.getClass().getName());
            fail(run, FAULT);
        } finally {
            hand.done(run);
        }
    }

    private List<ScaleReport> reports(InHand run) {
        Matter matter = run.run().matter();
        List<ScaleInput> inputs = sources.stream()
                .filter(source -> source.reads(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + matter.getClass()))
                .inputs(matter);
        List<ScaleReport> done = new ArrayList<>();
        for (ScaleInput input : inputs) {
            int before = done.size();
            String name = inputs.size() == 1 ? "" : input.title() + ": ";
            StepProgress progress = (step, percent) -> run.tell((before * 100 + percent) / inputs.size(), name + step);
            progress.step("Reading the answers", 0);
            done.add(ScaleReports.build(input, progress));
        }
        return done;
    }

    private void fail(InHand run, String words) {
        end.end(run.run(), RunState.FAILED, words, List.of());
    }
}
