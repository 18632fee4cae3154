package org.candour.survey.freetext;

import java.util.List;
import java.util.UUID;

/** Who may be quoted. */
public interface QuotePermissions {
    /** Ends every permission of a person in a study. Returns the quotes that are revoked by this. */
    List<UUID> withdraw(String study, String pseudonym);
}
