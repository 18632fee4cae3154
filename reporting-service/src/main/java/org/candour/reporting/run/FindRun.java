package org.candour.reporting.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;

/**
 * Finds a run for somebody who may see it: on a wave every researcher of the study, on what somebody brought nobody but
 * this person. For all others there is no such run.
 */
@ApplicationScoped
public class FindRun {
    private final Runs runs;
    private final Grants grants;
    private final Instance<RunSource> sources;

    public FindRun(Runs runs, Grants grants, Instance<RunSource> sources) {
        this.runs = runs;
        this.grants = grants;
        this.sources = sources;
    }

    @Transactional
    public Run find(String subject, UUID id) {
        Run run = runs.find(id).orElseThrow(Problem::notFound);
        switch (run.matter()) {
            case Matter.WaveScale scale -> grants.require(subject, "researcher", scale.study());
            case Matter.Brought brought -> {
                if (!run.owner().equals(subject)) {
                    throw Problem.notFound();
                }
            }
        }
        sources.stream().filter(source -> source.reads(run.matter())).forEach(source -> source.watched(subject));
        return run;
    }
}
