package org.candour.identity.study;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.identity.notice.Notice;

/** All that the folder of a study says. */
public record StudyPack(StudyDefinition definition, Notice notice, List<Instrument> instruments, List<Wave> waves) {
    public StudyPack {
        instruments = List.copyOf(instruments);
        waves = List.copyOf(waves);
    }
}
