package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;

/** Shows what a waiting file holds, before anything of it is on the list. */
@ApplicationScoped
public class PreviewUpload {
    private static final int FIRST = 5;

    private final SupplyTerms terms;
    private final ContactFiles files;
    private final Uploads uploads;
    private final Scopes scopes;

    PreviewUpload(SupplyTerms terms, ContactFiles files, Uploads uploads, Scopes scopes) {
        this.terms = terms;
        this.files = files;
        this.uploads = uploads;
        this.scopes = scopes;
    }

    @Transactional
    public Preview of(Scope scope, UUID id) {
        scopes.enter(scope);
        Upload upload = uploads.find(id)
                .filter(found -> found.kind() == Upload.Kind.CONTACTS)
                .orElseThrow(Problem::notFound);
        List<Sensitive<Particulars>> first = new ArrayList<>();
        uploads.file(id)
                .ifPresent(file ->
                        files.read(file, terms.rules(scope).columns(), terms.organisation(scope), (row, person) -> {
                            if (first.size() < FIRST) {
                                first.add(person);
                            }
                        }));
        return new Preview(upload, first);
    }

    /** A file and the first people in it. */
    public record Preview(Upload upload, List<Sensitive<Particulars>> first) {
        public Preview {
            first = List.copyOf(first);
        }
    }
}
