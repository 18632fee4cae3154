package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.Rows;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself shows of contacts, whatever the application asks. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
class RowSecurityIT {
    private static final List<String> TABLES = List.of("contact", "contact_source");
    private static final Scope HARBOUR = new Scope("RA", "harbour");
    private static final Scope MEADOW = new Scope("RA", "meadow");

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    @BeforeEach
    void supply() throws Exception {
        contacts.publish(folder, "RA", "  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n");
        contacts.add(HARBOUR, "ada");
        contacts.add(MEADOW, "bea");
    }

    @Test
    void anOrganisationSeesItsOwnRowsOnly() {
        for (String table : TABLES) {
            assertThat(leak(table)).as(table).isZero();
            assertThat(organisations(HARBOUR, table)).as(table).containsOnly("harbour");
            assertThat(organisations(Scope.wholeStudy("RA"), table)).as(table).containsOnly("harbour", "meadow");
            assertThat(organisations(new Scope("RB", "harbour"), table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aTransactionThatSaysNothingSeesNothing() {
        for (String table : TABLES) {
            assertThat(contacts.seenWithoutScope("select organisation from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(Rows.count(table)).as(table + " for its owner").isZero();
        }
    }

    @Test
    void anOrganisationCannotWriteOrTakeOverRowsOfAnother() {
        assertThat(contacts.change(HARBOUR, "delete from contact where organisation = 'meadow'"))
                .isZero();
        assertThat(contacts.change(HARBOUR, "update contact set sealed = '\\x00' where organisation = 'meadow'"))
                .isZero();
        assertThatThrownBy(() -> contacts.change(HARBOUR, "update contact set organisation = 'meadow'"))
                .isInstanceOf(RuntimeException.class);
        assertThat(organisations(MEADOW, "contact")).containsOnly("meadow");
    }

    /** The control: without row-level security the first check of this class does not hold. */
    @Test
    void withoutRowSecurityTheCheckFails() {
        for (String table : TABLES) {
            Rows.execute("alter table " + table + " disable row level security");
            try {
                assertThat(leak(table)).as(table).isPositive();
            } finally {
                Rows.execute("alter table " + table + " enable row level security");
            }
            assertThat(leak(table)).as(table).isZero();
        }
    }

    @Test
    void everyTableOfPeopleIsForced() {
        assertThat(Rows.strings("select relname::text from pg_class where relrowsecurity and relforcerowsecurity"))
                .contains("contact", "contact_source", "contact_upload", "suppression");
    }

    /** Rows of the other organisation that show. */
    private int leak(String table) {
        return contacts.seen(HARBOUR, "select organisation from " + table + " where organisation <> 'harbour'")
                .size();
    }

    private List<String> organisations(Scope scope, String table) {
        return contacts.seen(scope, "select organisation from " + table);
    }
}
