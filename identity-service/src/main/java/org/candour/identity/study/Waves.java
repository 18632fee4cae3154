package org.candour.identity.study;

import java.util.List;
import java.util.Optional;

/** Waves and how many people were invited to them. */
public interface Waves {
    Optional<Wave> find(String study, String code);

    List<Wave> of(String study);

    void keep(Wave wave);

    List<Invited> invited(String study, String wave);

    void keep(Invited count);

    /** The wave that is open or opens next; when all are closed, the last. */
    default Optional<Wave> next(String study) {
        List<Wave> all = of(study);
        return all.stream()
                .filter(wave -> wave.phase() != Wave.Phase.CLOSED)
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    /** The wave that accepts answers now. */
    default Optional<Wave> open(String study) {
        return of(study).stream().filter(Wave::open).findFirst();
    }
}
