package org.candour.reporting.run;

import java.util.UUID;

/** Keeps what people brought and what was found in it unreadable to whoever reads the database. */
public interface SealedContents {
    byte[] seal(UUID id, byte[] plain);

    byte[] open(UUID id, byte[] sealed);
}
