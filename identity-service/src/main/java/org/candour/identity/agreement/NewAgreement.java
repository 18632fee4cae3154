package org.candour.identity.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement as somebody typed it; a date that was no date is missing. */
public record NewAgreement(
        String study,
        String organisation,
        String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate review) {}
