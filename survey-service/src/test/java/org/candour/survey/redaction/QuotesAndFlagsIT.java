package org.candour.survey.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.candour.survey.redaction.Redactor.CLEAN;
import static org.candour.survey.redaction.Redactor.WORDS;
import static org.candour.survey.redaction.Redactor.post;
import static org.candour.survey.redaction.Redactor.texts;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves this service when a text was read: quotes that their authors allow, and flags without a word of it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class QuotesAndFlagsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Redactor redactor;

    @Inject
    Field field;

    @Inject
    WrittenTexts written;

    @Inject
    Broker broker;

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void aClearedTextIsOfferedAsAQuoteUnderANewIdAndCanBeWithdrawn() {
        String study = redactor.study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.of(QuotePermission.ANONYMOUS));
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);

        assertThat(post(browser, address, "clear", WORDS).asString()).contains("<strong>Quillfeather</strong>");
        assertThat(offered(study)).isEmpty();
        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(303);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(1));
        QuoteOffered quote = offered(study).getFirst();
        assertThat(quote)
                .isEqualTo(new QuoteOffered(quote.quote(), study, "2026", "", "T1", QuotePermission.ANONYMOUS, CLEAN));
        assertThat(quote.quote()).isNotEqualTo(text);
        String page = browser.get(address).asString();
        assertThat(page).contains("Cleared for quoting", "Withdraw the quote").doesNotContain("<textarea");
        assertThat(post(browser, address, "redact", "Something else").statusCode())
                .isEqualTo(409);

        browser.get(address);
        assertThat(post(browser, address, "withdraw", "").statusCode()).isEqualTo(303);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(broker.all(QuoteRevoked.class)).contains(new QuoteRevoked(quote.quote(), study)));
        browser.get(address);
        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(303);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(2));
        assertThat(offered(study)).extracting(QuoteOffered::quote).doesNotHaveDuplicates();
    }

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void onlyAnAuthorWhoAllowsItIsQuotedWithTheEmployer() {
        String study = redactor.study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.of(QuotePermission.ATTRIBUTED));
        Browser browser = new Browser();
        browser.get(texts(study) + "/" + text);
        post(browser, texts(study) + "/" + text, "clear", CLEAN);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(1));
        assertThat(offered(study).getFirst().employer()).isEqualTo("linden");
    }

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void withoutPermissionNothingIsQuoted() {
        String study = redactor.study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);

        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(409);
        assertThat(field.number(
                        "select count(*) from outbox where type like 'candour.quote%' and convert_from(payload,"
                                + " 'UTF8') like '%\"' || ? || '\"%'",
                        study))
                .isZero();
    }

    @Test
    @Tag("SP-13")
    @TestSecurity(user = "redactor", roles = "researcher")
    void aFlagIsAnnouncedOnceAndCarriesNoText() {
        String study = redactor.study();
        UUID text = written.add(study, "pseudonym-flagged", "T1", WORDS, Optional.empty());
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);
        browser.post(address + "/flag", Map.of());
        browser.get(address);
        browser.post(address + "/flag", Map.of());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(broker.all(SafeguardingFlagged.class))
                        .filteredOn(flag -> flag.study().equals(study))
                        .hasSize(1)
                        .first()
                        .returns("pseudonym-flagged", SafeguardingFlagged::pseudonym)
                        .doesNotReturn(text, SafeguardingFlagged::flag));
        assertThat(browser.get(address).asString())
                .contains("the flag was announced")
                .doesNotContain("pseudonym-flagged", "This needs a safeguarding lead</button>");
    }

    private List<QuoteOffered> offered(String study) {
        return broker.all(QuoteOffered.class).stream()
                .filter(quote -> quote.study().equals(study))
                .toList();
    }
}
