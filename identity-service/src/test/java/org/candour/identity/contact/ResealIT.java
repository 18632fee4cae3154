package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.candour.identity.Rows;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.crypto.TinkSeals;
import org.candour.identity.contact.db.JdbcContacts;
import org.candour.identity.contact.db.JdbcOldSeals;
import org.candour.identity.contact.db.JdbcUploads;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.Studies;
import org.candour.platform.page.ListQuery;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key is made primary; afterwards the old one is not needed to read anybody. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-2")
class ResealIT {
    private static final byte[] FILE = "name,work_email".getBytes(StandardCharsets.US_ASCII);
    private static final String RULES = """
              columns: [NAME, WORK_EMAIL, EMPLOYER]
              sources: [EMPLOYER, NOMINATED]
              register: {purpose: COMPARE, keptFor: P2Y}
            """;

    @Inject
    TestContacts contacts;

    @Inject
    KeySources keys;

    @Inject
    DataSource dataSource;

    @Inject
    Studies studies;

    @Inject
    Scopes scopes;

    @Inject
    RecordStaffAction audit;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Uploads uploads;

    @Inject
    BlindIndexes indexes;

    @Inject
    Ids ids;

    @TempDir
    Path folder;

    @Test
    void sealsEverythingAgainInBatchesAndCounts() throws Exception {
        contacts.publish(folder, "RS", RULES);
        Scope whole = Scope.wholeStudy("RS");
        for (int number = 0; number < 12; number++) {
            contacts.add(new Scope("RS", "harbour"), "person" + number);
        }
        contacts.inScope(
                whole,
                () -> stakeholders.keep(
                        "RS",
                        Sensitive.of(new Particulars(
                                Map.of(Column.NAME, "Listener", Column.WORK_EMAIL, "listener@example.org"))),
                        LocalDate.of(2026, 11, 1)));
        UUID upload = UUID.randomUUID();
        contacts.inScope(whole, () -> uploads.add(waitingFile(upload), Sensitive.of(FILE)));
        Seals both = new TinkSeals(() -> newer(true));
        Seals onlyNew = new TinkSeals(() -> newer(false));
        OldSeals old = new JdbcOldSeals(dataSource, both);
        Contacts readable = new JdbcContacts(dataSource, onlyNew, indexes, ids);
        assertThat(waiting(old)).isEqualTo(26);
        assertThatThrownBy(() -> names(readable)).hasMessageContaining("cannot be opened");

        assertThat(inScope(() -> old.renew("RS", 10))).isEqualTo(10);
        assertThat(waiting(old)).as("a batch was all that was done").isEqualTo(16);

        ResealContacts reseal = new ResealContacts(onlyThisStudy(), old, scopes, audit);
        assertThat(QuarkusTransaction.requiringNew().call(reseal::reseal))
                .isEqualTo(new ResealContacts.Progress("RS", 16, 0));
        assertThat(waiting(old)).isZero();
        assertThat(names(readable)).hasSize(12).contains("person0", "person11");
        assertThat(opened(onlyNew, upload)).isEqualTo(FILE);
        assertThat(Rows.strings("select detail from audit_entry where study = 'RS' and action = 'contacts-resealed'"))
                .containsExactly("values 16, still to do 0");
    }

    private byte[] opened(Seals seals, UUID upload) {
        return QuarkusTransaction.requiringNew().call(() -> {
            scopes.enter(Scope.wholeStudy("RS"));
            return new JdbcUploads(dataSource, seals).file(upload).orElseThrow().readAllBytes();
        });
    }

    private static Upload waitingFile(UUID id) {
        return new Upload(
                id,
                new Scope("RS", "harbour"),
                "test",
                Upload.Kind.CONTACTS,
                Upload.State.WAITING,
                1,
                0,
                List.of(),
                Instant.parse("2099-01-01T00:00:00Z"),
                "DSA-1",
                0,
                0);
    }

    /** The service itself has only the old key, and must go on reading everybody else. */
    private Studies onlyThisStudy() {
        return (Studies) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Studies.class}, (self, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("all");
                    return List.of(studies.find("RS").orElseThrow());
                });
    }

    @AfterEach
    void removeWhatTheServiceCannotRead() {
        for (String table : List.of("contact", "contact_source", "contact_upload", "stakeholder")) {
            contacts.change(Scope.wholeStudy("RS"), "delete from " + table);
        }
    }

    private long waiting(OldSeals old) {
        return inScope(() -> (int) old.count("RS"));
    }

    private int inScope(Callable<Integer> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            scopes.enter(Scope.wholeStudy("RS"));
            return work.call();
        });
    }

    private List<String> names(Contacts readable) {
        return QuarkusTransaction.requiringNew().call(() -> {
            scopes.enter(Scope.wholeStudy("RS"));
            return readable
                    .list(new Scope("RS", "harbour"), List.of(Column.NAME), ListQuery.by("NAME"))
                    .lines()
                    .stream()
                    .map(line -> line.person().reveal().of(Column.NAME))
                    .toList();
        });
    }

    /** The keys of the service with a newer one before them, and without them. */
    private Map<String, String> newer(boolean withOld) {
        String key = Base64.getEncoder()
                .encodeToString("a newer key for tests, 32 bytes!".getBytes(StandardCharsets.US_ASCII));
        Map<String, String> all = new HashMap<>(withOld ? keys.read() : Map.of());
        all.put("primary", "2");
        all.put("seal.2", key);
        all.put("index.2", key);
        return all;
    }
}
