package org.candour.survey.instrument;

import java.util.Optional;

/** The library: items and scales under a name, for use in any questionnaire. */
public interface Modules {
    /** The text of a module; empty when there is none of this name. */
    Optional<String> find(String name);
}
