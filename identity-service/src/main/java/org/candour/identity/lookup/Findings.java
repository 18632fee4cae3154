package org.candour.identity.lookup;

import java.time.LocalDate;
import java.util.UUID;

/** References to people who were found. */
public interface Findings {
    void add(String reference, Request request, UUID participant, LocalDate day);
}
