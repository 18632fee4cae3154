package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.Studies;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;

/** Stores a confirmed file: all of it or nothing. Confirming it twice stores it once. */
@ApplicationScoped
public class StoreUpload {
    private static final int BATCH = 1_000;

    private final SupplyTerms terms;
    private final ContactFiles files;
    private final Contacts contacts;
    private final Uploads uploads;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Studies studies;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Clock clock;

    StoreUpload(
            SupplyTerms terms,
            ContactFiles files,
            Contacts contacts,
            Uploads uploads,
            Suppressions suppressions,
            BlindIndexes indexes,
            Studies studies,
            Scopes scopes,
            RecordStaffAction audit,
            Clock clock) {
        this.terms = terms;
        this.files = files;
        this.contacts = contacts;
        this.uploads = uploads;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.studies = studies;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Upload store(Scope scope, UUID id, String subject) {
        scopes.enter(scope);
        Upload upload = uploads.lock(id)
                .filter(found -> found.kind() == Upload.Kind.CONTACTS)
                .orElseThrow(Problem::notFound);
        if (upload.state() == Upload.State.STORED) {
            return upload;
        }
        if (upload.expires().isBefore(clock.instant())) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED, "The file waited for more than an hour. Please send it again.");
        }
        if (terms.agreement(scope).isEmpty()) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The data sharing agreement is no longer in force. Nothing was stored.");
        }
        // Two files with the same people in another order must not wait for each other.
        studies.lock(scope.study());
        InputStream file = uploads.file(id).orElseThrow(Problem::notFound);
        Storing storing = new Storing(upload, subject);
        files.read(file, terms.rules(scope).columns(), terms.organisation(scope), storing);
        storing.flush();
        Upload stored = upload.stored(storing.added, storing.leftOut);
        uploads.keep(stored);
        audit.record(
                subject,
                "contacts-imported",
                scope.study(),
                scope.organisation() + ", rows " + upload.lines() + ", new " + storing.added + ", left out "
                        + storing.leftOut + ", upload " + id);
        return stored;
    }

    /** Collects people until there are enough for a batch. */
    private final class Storing implements ContactFiles.Receiver {
        private final Upload upload;
        private final String subject;
        private final Set<ByteBuffer> leftAlone;
        private final Set<ByteBuffer> seen = new HashSet<>();
        private final List<NewContact> waiting = new ArrayList<>(BATCH);
        private int added;
        private int leftOut;

        Storing(Upload upload, String subject) {
            this.upload = upload;
            this.subject = subject;
            this.leftAlone = suppressions.of(upload.scope().study(), Suppressions.Reach.CONTACT);
        }

        @Override
        public void take(int row, Sensitive<Particulars> person) {
            List<byte[]> every = indexes.everyOfMail(upload.scope().study(), person);
            if (!seen.add(ByteBuffer.wrap(every.getFirst()))) {
                return;
            }
            if (every.stream().map(ByteBuffer::wrap).anyMatch(leftAlone::contains)) {
                leftOut++;
                return;
            }
            waiting.add(new NewContact(
                    upload.scope().study(),
                    upload.scope().organisation(),
                    Source.EMPLOYER,
                    person,
                    subject,
                    upload.agreement(),
                    terms.today(),
                    upload.id()));
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            added += contacts.add(waiting);
            waiting.clear();
        }
    }
}
