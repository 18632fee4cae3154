package org.candour.identity.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.contact.Contacts;
import org.candour.identity.study.ContactRules.Source;

/** Who may be written to, and who not. Needs a scope in the transaction. */
public interface Addresses {
    /** The whole contact list of a study. */
    List<Candidate> of(String study);

    /** Somebody, with what is needed to write to them. */
    Optional<Reachable> find(String study, UUID contact);

    /** Somebody by what was typed. */
    Optional<UUID> byAddress(String study, org.candour.platform.sensitive.Sensitive<String> address);

    /** Whether somebody asked not to be written to; nothing where the contact is not known. */
    Optional<Boolean> quiet(String study, UUID contact);

    void setQuiet(String study, UUID contact, boolean quiet, LocalDate day);

    /** This address takes no mails. */
    void bounced(UUID contact, String status, LocalDate day);

    Set<UUID> bounced(String study);

    /**
     * Somebody on the contact list.
     *
     * @param team as the employer wrote it, in small letters; empty where it did not
     * @param quiet whether the person asked not to be written to
     */
    record Candidate(UUID contact, String organisation, String team, boolean quiet) {}

    /**
     * Somebody who is about to be written to.
     *
     * @param team as the employer wrote it, in small letters; empty where it did not
     */
    record Reachable(Contacts.Contact contact, Source source, String team, boolean quiet, boolean bounced) {}
}
