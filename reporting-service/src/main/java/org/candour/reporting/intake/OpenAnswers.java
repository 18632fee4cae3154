package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;

/** Hands out the answers of a wave, response by response, of everybody whose data may be used. */
@ApplicationScoped
public class OpenAnswers {
    private final Responses responses;
    private final SealedAnswers answers;

    public OpenAnswers(Responses responses, SealedAnswers answers) {
        this.responses = responses;
        this.answers = answers;
    }

    @Transactional
    public void each(String study, String wave, Consumer<Opened> consumer) {
        responses.eachUsable(study, wave, row -> {
            SealedAnswers.Content content = answers.open(row.id(), row.sealedAnswers());
            consumer.accept(new Opened(
                    row.id(),
                    row.revision(),
                    row.employer(),
                    row.unit(),
                    content.answers().stream().collect(Collectors.toMap(Answer::item, Answer::values)),
                    content.pages().stream().collect(Collectors.toMap(PageSeen::page, PageSeen::version))));
        });
    }

    /**
     * @param id the response
     * @param revision how often its author corrected it
     * @param employer code of the employer
     * @param unit reporting unit, empty when there is none
     * @param answers chosen options per item; a skipped item is absent
     * @param pages per page the version in which it was seen; empty when that is not known
     */
    public record Opened(
            UUID id,
            int revision,
            String employer,
            String unit,
            Map<String, List<Integer>> answers,
            Map<String, Integer> pages) {}
}
