package org.candour.survey.freetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody takes back the permission to quote on their own page in identity-service. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("EW-A6")
class WithdrawQuotesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    WrittenTexts written;

    @Inject
    DecideText decide;

    @Inject
    Broker broker;

    @Test
    void whatWasOfferedIsRevokedAndWhatWaitsIsNeverOffered() {
        String study = field.open();
        UUID offered = written.add(study, "author", "T1", "Words one", Optional.of(QuotePermission.ANONYMOUS));
        UUID waiting = written.add(study, "author2", "T1", "Words two", Optional.of(QuotePermission.ANONYMOUS));
        UUID other = written.add(study, "other", "T1", "Words three", Optional.of(QuotePermission.ANONYMOUS));
        assertThat(clear(study, offered, 0)).isEqualTo(DecideText.Outcome.DONE);
        assertThat(clear(study, other, 0)).isEqualTo(DecideText.Outcome.DONE);

        broker.send("author", new QuotesWithdrawn(study, "author"));
        broker.send("author", new QuotesWithdrawn(study, "author"));
        broker.send("author2", new QuotesWithdrawn(study, "author2"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(field.number(
                                "select count(*) from free_text_origin where permission = 'NONE' and study = ?", study))
                        .isEqualTo(2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(revoked(study)).containsExactlyElementsOf(offeredAndRevoked(study)));
        assertThat(clear(study, waiting, 0)).isEqualTo(DecideText.Outcome.REFUSED);
        assertThat(clear(study, offered, 2)).isEqualTo(DecideText.Outcome.REFUSED);
        assertThat(field.number(
                        "select count(*) from redaction where state = 'WITHHELD' and revision = 2 and text = ?::uuid",
                        offered.toString()))
                .isEqualTo(1);
        assertThat(field.number(
                        "select count(*) from redaction where state = 'CLEARED' and text = ?::uuid", other.toString()))
                .isEqualTo(1);
    }

    @Test
    void aPermissionGivenInADraftGoesWithIt() {
        String study = field.open(Everything.instrument());
        Browser author = new Browser();
        author.start(tickets.quotable(study, "drafting"));
        author.get("/answer/q/more");
        author.post("/answer/q/more", Map.of("then", "check", "MORE", "Fewer forms.", "MORE.quote", "ANONYMOUS"));

        broker.send("drafting", new QuotesWithdrawn(study, "drafting"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(field.number(
                                "select count(*) from participation where not quotes and study = ?", study))
                        .isEqualTo(1));
        author.get("/answer/check");
        assertThat(author.post("/answer/submit", Map.of()).header("Location")).endsWith("/answer/done");

        assertThat(field.number("select count(*) from free_text_origin where permission = 'NONE' and study = ?", study))
                .isEqualTo(1);
    }

    private DecideText.Outcome clear(String study, UUID text, int revision) {
        return decide.decide(
                new TextInHand(study, text, revision, "redactor"), Decision.CLEAR, Sensitive.of(words(text)));
    }

    private String words(UUID text) {
        return "Redacted " + text;
    }

    private List<UUID> offeredAndRevoked(String study) {
        return broker.all(QuoteOffered.class).stream()
                .filter(quote -> quote.study().equals(study))
                .map(QuoteOffered::quote)
                .filter(quote -> field.number(
                                "select count(*) from offered_quote where revoked and quote = ?::uuid",
                                quote.toString())
                        == 1)
                .toList();
    }

    private List<UUID> revoked(String study) {
        return broker.all(QuoteRevoked.class).stream()
                .filter(quote -> quote.study().equals(study))
                .map(QuoteRevoked::quote)
                .toList();
    }
}
