package org.candour.identity.console;

import java.time.LocalDate;
import java.util.UUID;

/** An agreement that has to be reviewed soon, or should have been. */
public record DueAgreement(
        UUID id, String study, String organisation, String reference, LocalDate review, boolean past) {}
