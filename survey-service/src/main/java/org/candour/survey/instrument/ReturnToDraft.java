package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.survey.instrument.VersionChange.Kind;

/** Ends a test, so that the content can be replaced. What reviewers accepted may then no longer be what is there. */
@ApplicationScoped
public class ReturnToDraft {
    private final Workbench workbench;
    private final TrialLinks links;
    private final Trials trials;

    ReturnToDraft(Workbench workbench, TrialLinks links, Trials trials) {
        this.workbench = workbench;
        this.links = links;
        this.trials = trials;
    }

    @Transactional
    public void take(VersionKey key, int seen, String subject) {
        Version version = workbench.take(key);
        if (version.state() == VersionState.DRAFT) {
            return;
        }
        version.requireState(VersionState.TEST);
        version.requireSeen(seen);
        Version draft = version.to(VersionState.DRAFT);
        workbench.put(
                new Version(key, draft.state(), draft.revision(), draft.instrument(), List.of()),
                Kind.RETURNED,
                subject,
                "");
        links.end(key);
        trials.end(key);
    }
}
