package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** Reads a file of contacts and says what is wrong with it (SP-2). Only a faultless file waits for its confirmation. */
@ApplicationScoped
public class CheckUpload {
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final SupplyTerms terms;
    private final ContactFiles files;
    private final Contacts contacts;
    private final Uploads uploads;
    private final BlindIndexes indexes;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final Clock clock;

    CheckUpload(
            SupplyTerms terms,
            ContactFiles files,
            Contacts contacts,
            Uploads uploads,
            BlindIndexes indexes,
            Scopes scopes,
            RecordStaffAction audit,
            Ids ids,
            Clock clock) {
        this.terms = terms;
        this.files = files;
        this.contacts = contacts;
        this.uploads = uploads;
        this.indexes = indexes;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UploadOutcome check(Scope scope, String subject, byte[] file) {
        scopes.enter(scope);
        Optional<Agreement> agreement = terms.agreement(scope);
        if (agreement.isEmpty()) {
            audit.record(subject, "contacts-blocked", scope.study(), scope.organisation() + ", no agreement in force");
            return new UploadOutcome.NoAgreement();
        }
        Comparison comparison = new Comparison(scope.study(), contacts.supplied(scope));
        FileReading reading = files.read(
                new ByteArrayInputStream(file), terms.rules(scope).columns(), terms.organisation(scope), comparison);
        if (!reading.faults().isEmpty()) {
            audit.record(
                    subject,
                    "contacts-file-refused",
                    scope.study(),
                    scope.organisation() + ", faults " + reading.faults().size());
            return new UploadOutcome.Refused(reading);
        }
        UUID id = ids.next();
        uploads.add(
                new Upload(
                        id,
                        scope,
                        subject,
                        Upload.Kind.CONTACTS,
                        Upload.State.WAITING,
                        reading.lines(),
                        comparison.known,
                        comparison.repeated,
                        clock.instant().plus(PATIENCE),
                        agreement.get().reference(),
                        0,
                        0),
                Sensitive.of(file));
        audit.record(
                subject, "contacts-file-checked", scope.study(), scope.organisation() + ", rows " + reading.lines());
        return new UploadOutcome.Waiting(id);
    }

    /** Compares each person with those further up and with those that the organisation supplied before. */
    private final class Comparison implements ContactFiles.Receiver {
        private final String study;
        private final Set<ByteBuffer> supplied;
        private final Map<ByteBuffer, Integer> seen = new HashMap<>();
        private final List<Upload.Repeated> repeated = new ArrayList<>();
        private int known;

        Comparison(String study, Set<ByteBuffer> supplied) {
            this.study = study;
            this.supplied = supplied;
        }

        @Override
        public void take(int row, Sensitive<Particulars> person) {
            List<byte[]> every = indexes.everyOfMail(study, person);
            Integer first = seen.putIfAbsent(ByteBuffer.wrap(every.getFirst()), row);
            if (first != null) {
                repeated.add(new Upload.Repeated(row, first));
            } else if (every.stream().map(ByteBuffer::wrap).anyMatch(supplied::contains)) {
                known++;
            }
        }
    }
}
