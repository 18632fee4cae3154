package org.candour.reporting.run.http;

import org.candour.reporting.run.Matter;
import org.candour.reporting.run.Run;

/** Where a run was asked for. */
public record Home(String path, String title) {
    static Home of(Run run) {
        return switch (run.matter()) {
            case Matter.WaveScale of ->
                new Home(
                        "/staff/studies/" + of.study() + "/waves/" + of.wave() + "/reliability/scales/" + of.scale(),
                        "Back to the scale");
            case Matter.Brought brought -> new Home("/staff/workbench/uploads/" + brought.upload(), "Back to the file");
        };
    }
}
