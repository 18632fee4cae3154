package org.candour.identity.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.sensitive.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as one source names them.
 *
 * @param organisation code of the employer in the study
 * @param supplier login of who supplied them, or who nominated them
 * @param agreement reference of the data sharing agreement, empty where the source needs none
 * @param upload the file they came in, where there was one
 */
public record NewContact(
        String study,
        String organisation,
        Source source,
        Sensitive<Particulars> person,
        String supplier,
        String agreement,
        LocalDate day,
        @Nullable UUID upload) {}
