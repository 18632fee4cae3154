package org.candour.reporting.run;

import org.candour.reporting.audit.Act;

/** What somebody did with a run, for the audit trail. */
final class RunAct {
    private RunAct() {}

    static Act of(String subject, Act.Action action, Run run) {
        return switch (run.matter()) {
            case Matter.WaveScale scale ->
                new Act(subject, action, scale.study(), scale.wave(), "", scale.scale() + " " + run.id());
            case Matter.Brought brought ->
                new Act(subject, action, "", "", "", run.id().toString());
        };
    }
}
