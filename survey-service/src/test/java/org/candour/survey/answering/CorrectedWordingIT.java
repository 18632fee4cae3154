package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.response.SubmitResponse;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A correction is published while people are answering. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("HC-21")
class CorrectedWordingIT {
    @Inject
    Field field;

    @Inject
    Shelf shelf;

    @Inject
    Visitor visitor;

    @Inject
    SubmitResponse submitResponse;

    @Inject
    Broker broker;

    @Test
    void isShownFromThenOnAndEachPageKnowsWhatWasSeen() {
        String study = field.open(Everything.instrument(1, 0, "Everything"));
        UUID person = visitor.start(study, "p-corrected");
        visitor.save(person, "role", "ROLE", "2");
        Seen printed = visitor.progress(person).seen(1);

        shelf.publish(study, Everything.instrument(2, 1, "Everything, corrected"));
        shelf.publish(study, Everything.instrument(3, 2, "Everything, corrected twice"));
        shelf.publish(study, Everything.instrument(4, 0, "Something new"));

        Progress corrected = visitor.progress(person);
        assertThat(corrected.instrument().title()).isEqualTo("Everything, corrected twice");
        assertThat(corrected.draft().given("ROLE")).isEqualTo(Given.of(2));
        assertThat(corrected.next())
                .hasValueSatisfying(page -> assertThat(page.code()).isEqualTo("team"));
        visitor.save(person, "team", printed, "TEAM", "12");
        visitor.save(person, "eth", "ETH", "9");
        submitResponse.submit(person, visitor.submission(person));

        ResponseSubmitted submitted = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> broker.all(ResponseSubmitted.class).stream()
                                .filter(event -> event.study().equals(study))
                                .toList(),
                        events -> events.size() == 1)
                .getFirst();
        assertThat(submitted.instrumentVersion()).isEqualTo(1);
        assertThat(submitted.pages())
                .containsExactly(new PageSeen("role", 1), new PageSeen("team", 1), new PageSeen("eth", 3));
        assertThat(submitted.answers()).extracting(Answer::item).startsWith("ROLE", "TEAM", "ETH");
    }
}
