package org.candour.reporting.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.candour.contracts.quote.QuoteEvent;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.reporting.Database;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quote is there from its offer to its revocation, in whatever order and how often these are told. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("EW-A6")
class QuoteIT {
    @Inject
    EventSender broker;

    @Inject
    Database database;

    @Inject
    Quotes quotes;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void aQuoteIsKeptOnceAndSealed() {
        QuoteOffered quote = quote("QA", "More time for visits.");
        send(quote, quote, quote("QA-after", "x"));
        arrived("QA-after");

        assertThat(quotes.of("QA", "2026")).containsExactly(quote);
        assertThat(database.all(
                        "select sealed from quote where study = 'QA'",
                        row -> new String(row.getBytes(1), StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(stored -> assertThat(stored).doesNotContain("visits"));
    }

    @Test
    void aRevocationHoldsBeforeAndAfterTheOffer() {
        QuoteOffered late = quote("QB", "Said after it was revoked.");
        QuoteOffered early = quote("QB", "Said before it was revoked.");
        QuoteOffered other = quote("QB", "Stays.");
        send(revoked(late), late, early, other, revoked(early), revoked(early), early, quote("QB-after", "x"));
        arrived("QB-after");

        assertThat(quotes.of("QB", "2026")).containsExactly(other);
        assertThat(database.all("select quote from quote where study = 'QB'", row -> row.getObject(1, UUID.class)))
                .containsExactly(other.quote());
    }

    private static QuoteOffered quote(String study, String text) {
        return new QuoteOffered(UUID.randomUUID(), study, "2026", "linden", "TX2", QuotePermission.ATTRIBUTED, text);
    }

    private static QuoteRevoked revoked(QuoteOffered quote) {
        return new QuoteRevoked(quote.quote(), quote.study());
    }

    /** All under one key, so that they arrive in this order. */
    private void send(QuoteEvent... events) {
        List.of(events).forEach(event -> broker.send("one", event));
    }

    private void arrived(String study) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !quotes.of(study, "2026").isEmpty());
    }
}
