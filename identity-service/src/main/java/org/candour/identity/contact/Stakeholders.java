package org.candour.identity.contact;

import java.time.LocalDate;
import java.util.List;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.sensitive.Sensitive;

/** People who want to hear about a study: four fields, apart from the contact list. Needs a scope. */
public interface Stakeholders {
    /** Adds somebody, or replaces what is known and counts it as contact. */
    void keep(String study, Sensitive<Particulars> person, LocalDate day);

    Listing<Stakeholder> list(String study, ListQuery query);

    void remove(String study, List<byte[]> everyIndex);

    /** Removes those whose last contact was before this day; returns their hashes. */
    List<byte[]> removeBefore(String study, LocalDate day);

    /** Somebody on the register. */
    record Stakeholder(Sensitive<Particulars> person, LocalDate registeredOn, LocalDate lastContactOn) {}
}
