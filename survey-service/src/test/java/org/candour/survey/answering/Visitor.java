package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.contracts.ticket.Ticket;
import org.candour.survey.support.Sample;

/** Somebody who answers, without a browser. */
@ApplicationScoped
public class Visitor {
    private final StartAnswering startAnswering;
    private final ReadProgress readProgress;
    private final SavePage savePage;
    private final SaveAnswer saveAnswer;

    Visitor(StartAnswering startAnswering, ReadProgress readProgress, SavePage savePage, SaveAnswer saveAnswer) {
        this.startAnswering = startAnswering;
        this.readProgress = readProgress;
        this.savePage = savePage;
        this.saveAnswer = saveAnswer;
    }

    public UUID start(String study, String pseudonym) {
        return start(study, pseudonym, false);
    }

    public UUID start(String study, String pseudonym, boolean quotes) {
        Ticket ticket =
                new Ticket(Ticket.ANSWER, pseudonym, study, Sample.WAVE, "linden", "", "RCPT", quotes, Instant.MAX);
        return startAnswering.start(ticket).participation().orElseThrow().id();
    }

    public Progress progress(UUID id) {
        return readProgress.read(id).orElseThrow();
    }

    /** @param fields names and values in turn */
    public SavePage.Outcome save(UUID id, String page, Seen seen, String... fields) {
        return savePage.save(id, submission(id), page, seen, form(fields), Set.of());
    }

    /** From the page as it is now. */
    public SavePage.Outcome save(UUID id, String page, String... fields) {
        return save(id, page, progress(id).seen(1), fields);
    }

    /** As above, after having seen the warnings. */
    SavePage.Outcome sure(UUID id, String page, List<Warning> warnings, String... fields) {
        Set<String> seen = warnings.stream().map(Warning::mark).collect(Collectors.toSet());
        return savePage.save(id, submission(id), page, progress(id).seen(1), form(fields), seen);
    }

    SavePage.Outcome saveAs(UUID id, UUID submission, String page, String... fields) {
        return savePage.save(id, submission, page, new Seen(0, 1, 1), form(fields), Set.of());
    }

    @ActivateRequestContext
    SaveAnswer.Outcome answerAs(UUID id, UUID submission, String item, Seen seen, String value) {
        return saveAnswer.save(id, submission, item, seen, form(item, value));
    }

    SaveAnswer.Outcome answer(UUID id, String item, Seen seen, String... fields) {
        return saveAnswer.save(id, submission(id), item, seen, form(fields));
    }

    UUID submission(UUID id) {
        return progress(id).participation().submission();
    }

    static Map<String, List<String>> form(String... fields) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            form.put(fields[index], List.of(fields[index + 1]));
        }
        return form;
    }
}
