package org.candour.identity.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** Links in mails, kept as codes only. */
public interface Links {
    void add(List<NewLink> links, LocalDate day);

    /** Ends every way in of somebody; the ways out stay. Says how many there were. */
    int revoke(String study, UUID contact, LocalDate day);

    /** Who may say whether to be written to, by the secret of the way out. */
    Optional<Addressee> byOptOut(Sensitive<String> secret);

    /** The study for which somebody was written to. */
    Optional<String> studyOf(UUID contact);

    /** A link that is about to be sent; the unit is a reporting unit, or empty. */
    record NewLink(
            String study,
            String wave,
            UUID contact,
            String organisation,
            String unit,
            Sensitive<String> token,
            Sensitive<String> optOut) {}

    /** Somebody who was written to. */
    record Addressee(String study, UUID contact) {}
}
