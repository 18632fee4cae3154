package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;

/** The questionnaires that lie in study packs as files. */
public interface PackFiles {
    /** Names of the files in the pack of a study, in alphabetical order; empty when there is no pack. */
    List<String> names(String study);

    /** The bytes of a file of that name. */
    Optional<byte[]> read(String study, String name);
}
