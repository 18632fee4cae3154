package org.candour.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;
import org.candour.reporting.Database;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A definition never changes under its version; what is announced about it does. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class InstrumentCopyIT {
    private static final String REVISION = "select revision from instrument_copy where study = ?";

    @Inject
    EventSender broker;

    @Inject
    Database database;

    @Inject
    Deliveries held;

    @Inject
    Studies studies;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void aNewerAnnouncementOfTheSameDefinitionReplacesTheState() {
        send("IA", 1, InstrumentState.PUBLISHED, "How are you?");
        send("IA", 3, InstrumentState.RETIRED, "How are you?");
        send("IA", 2, InstrumentState.PUBLISHED, "How are you?");
        send("IA-after", 1, InstrumentState.PUBLISHED, "Last");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !revisions("IA-after").isEmpty());

        assertThat(revisions("IA")).containsExactly(3);
        assertThat(database.first(
                        "select convert_from(document, 'UTF8') from instrument_copy where study = 'IA'",
                        row -> row.getString(1)))
                .hasValueSatisfying(document -> assertThat(document).contains("\"RETIRED\""));
    }

    @Test
    void anotherDefinitionUnderTheSameVersionGoesToQuarantine() {
        send("IB", 1, InstrumentState.PUBLISHED, "How are you?");
        await().atMost(Duration.ofSeconds(30)).until(() -> !revisions("IB").isEmpty());
        int before = held.quarantined();

        send("IB", 2, InstrumentState.PUBLISHED, "How were you?");
        await().atMost(Duration.ofSeconds(30)).until(() -> held.quarantined() == before + 1);

        assertThat(revisions("IB")).containsExactly(1);
        assertThat(studies.instrument("IB", "MAIN", 1))
                .hasValueSatisfying(
                        known -> assertThat(known.items().getFirst().text()).isEqualTo("How are you?"));
    }

    private void send(String study, int revision, InstrumentState state, String question) {
        Item item = new Item("Q1", question, "", ItemType.SHORT_TEXT, QuestionClass.FREE_TEXT, List.of());
        Instrument instrument = new Instrument(
                "MAIN",
                1,
                0,
                "One question",
                List.of("en"),
                List.of(new Section("all", "All", "", List.of(Page.of(item)))),
                List.of(),
                List.of());
        broker.send(
                "instrument/" + study + "/MAIN/1",
                new InstrumentAnnounced(study, revision, state, List.of("en"), instrument));
    }

    private List<Integer> revisions(String study) {
        return database.all(REVISION, row -> row.getInt(1), study);
    }
}
