package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.study.StaffAssigned;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.platform.access.Grants;
import org.candour.platform.sensitive.Sensitive;

/** A study with contact lists, people who supply them, and a look into the rows with the eyes of the application. */
@ApplicationScoped
public class TestContacts {
    private final TestStudies studies;
    private final Agreements agreements;
    private final Contacts contacts;
    private final Scopes scopes;
    private final Grants grants;
    private final EntityManager database;

    TestContacts(
            TestStudies studies,
            Agreements agreements,
            Contacts contacts,
            Scopes scopes,
            Grants grants,
            EntityManager database) {
        this.studies = studies;
        this.agreements = agreements;
        this.contacts = contacts;
        this.scopes = scopes;
        this.grants = grants;
        this.database = database;
    }

    /** The shipped pack under another code, with contact lists of name, e-mail and job title. */
    public void publish(Path folder, String code, String rules) throws Exception {
        TestPacks packs = new TestPacks(folder).copy(code);
        packs.change(code, "study.yaml", "locator: true\n", "locator: true\ncontacts:\n" + rules);
        studies.publish(packs.packs(), code);
    }

    public void grant(String subject, String study, String organisation) {
        grants.keep(new StaffAssigned(
                subject + "/" + study + "/" + organisation, 1, subject, "contact-manager", study, organisation, true));
    }

    @Transactional
    public void agree(String study, String organisation, LocalDate review) {
        agreements.keep(new Agreement(
                UUID.randomUUID(),
                study,
                organisation,
                "DSA-" + study + "-" + organisation,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                review,
                null));
    }

    @Transactional
    public void add(Scope scope, String name) {
        add(scope, name, "");
    }

    @Transactional
    public void add(Scope scope, String name, String team) {
        scopes.enter(scope);
        contacts.add(List.of(new NewContact(
                scope.study(),
                scope.organisation(),
                Source.EMPLOYER,
                Sensitive.of(new Particulars(
                        Map.of(Column.NAME, name, Column.WORK_EMAIL, name + "@example.org", Column.TEAM, team))),
                "test",
                "DSA-1",
                LocalDate.of(2026, 11, 1),
                null)));
    }

    @Transactional
    public void inScope(Scope scope, Runnable work) {
        scopes.enter(scope);
        work.run();
    }

    /** The first column of what a query finds within a scope. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> seen(Scope scope, String query) {
        scopes.enter(scope);
        return (List<String>) database.createNativeQuery(query, String.class).getResultList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> seenWithoutScope(String query) {
        return (List<String>) database.createNativeQuery(query, String.class).getResultList();
    }

    @Transactional
    public int change(Scope scope, String statement) {
        scopes.enter(scope);
        return database.createNativeQuery(statement).executeUpdate();
    }
}
