package org.candour.platform.time;

import java.util.UUID;

/** Fresh identifiers. Always version 4: an id must not tell when or in which order it was made. */
public interface Ids {
    UUID next();
}
