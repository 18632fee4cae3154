package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** Sends somebody a new personal link and ends the earlier ones, or only ends them. */
@ApplicationScoped
public class RenewLink {
    private final Addresses addresses;
    private final Waves waves;
    private final Notices notices;
    private final Links links;
    private final Mailings mailings;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final Clock clock;

    RenewLink(
            Addresses addresses,
            Waves waves,
            Notices notices,
            Links links,
            Mailings mailings,
            Scopes scopes,
            RecordStaffAction audit,
            Ids ids,
            Clock clock) {
        this.addresses = addresses;
        this.waves = waves;
        this.notices = notices;
        this.links = links;
        this.mailings = mailings;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param send whether a new link goes out at once */
    @Transactional
    public void renew(String study, Sensitive<String> typed, boolean send, String subject) {
        scopes.enter(Scope.wholeStudy(study));
        UUID contact = addresses
                .byAddress(study, typed)
                .orElseThrow(() -> refused("Nobody with this address is on the contact list"));
        if (send && addresses.quiet(study, contact).orElse(false)) {
            throw refused("This person asked not to be written to");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int ended = links.revoke(study, contact, today);
        if (send) {
            Wave wave = waves.open(study).orElseThrow(() -> refused("No wave is open"));
            Mailing mailing = new Mailing(
                    ids.next(),
                    study,
                    wave.code(),
                    Mailing.Kind.NEW_LINK,
                    notices.current(study).map(Notice::version).orElseThrow(Problem::notFound),
                    today,
                    Mailing.State.STARTED,
                    true,
                    0,
                    60,
                    "",
                    subject,
                    today);
            mailings.add(mailing);
            mailings.address(mailing.id(), List.of(new Mailings.Reader(contact, null)));
        }
        audit.record(subject, send ? "link-renewed" : "link-revoked", study, "links ended " + ended);
    }

    private static Problem refused(String rule) {
        return new Problem(
                IdentityProblem.NOT_ACCEPTED, "Nothing was changed.", List.of(new Violation("address", rule)));
    }
}
