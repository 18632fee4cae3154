package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.survey.instrument.VersionChange.Kind;

/** Records who stands for a translation. From then on people can answer in it. */
@ApplicationScoped
public class AcceptLanguage {
    private static final int LONGEST_NAME = 100;

    private final Workbench workbench;
    private final InstrumentAnnouncer announcer;
    private final Clock clock;

    AcceptLanguage(Workbench workbench, InstrumentAnnouncer announcer, Clock clock) {
        this.workbench = workbench;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * What was entered.
     *
     * @param language which translation
     * @param reviewer who accepted it
     * @param on when; empty when nothing that is a date was entered
     */
    public record Acceptance(String language, String reviewer, Optional<LocalDate> on) {}

    /** @return what is wrong with the entry; then nothing is recorded */
    @Transactional
    public List<Violation> accept(VersionKey key, int seen, Acceptance entered, String subject) {
        Version version = workbench.take(key);
        if (!version.translations().contains(entered.language())) {
            throw Problem.notFound();
        }
        List<Violation> wrong = check(entered);
        if (!wrong.isEmpty() || version.acceptance(entered.language()).equals(accepted(entered))) {
            return wrong;
        }
        version.requireState(VersionState.TEST, VersionState.PUBLISHED);
        version.requireSeen(seen);
        List<AcceptedLanguage> languages = new ArrayList<>(version.accepted());
        languages.removeIf(known -> known.language().equals(entered.language()));
        accepted(entered).ifPresent(languages::add);
        languages.sort(Comparator.comparing(AcceptedLanguage::language));
        Version changed = workbench.put(
                version.accepting(languages),
                Kind.LANGUAGE_ACCEPTED,
                subject,
                entered.language() + " by " + entered.reviewer());
        if (changed.state().lasting()) {
            announcer.announce(changed);
        }
        return List.of();
    }

    private static Optional<AcceptedLanguage> accepted(Acceptance entered) {
        return entered.on().map(day -> new AcceptedLanguage(entered.language(), entered.reviewer(), day));
    }

    private List<Violation> check(Acceptance entered) {
        List<Violation> wrong = new ArrayList<>();
        if (entered.reviewer().isBlank()) {
            wrong.add(new Violation("reviewer", "Enter the name of the person who accepted the translation"));
        } else if (entered.reviewer().length() > LONGEST_NAME) {
            wrong.add(new Violation("reviewer", "The name must have no more than " + LONGEST_NAME + " characters"));
        }
        if (entered.on().isEmpty()) {
            wrong.add(new Violation("on", "Enter the day on which it was accepted"));
        } else if (entered.on().get().isAfter(LocalDate.now(clock))) {
            wrong.add(new Violation("on", "The day on which it was accepted must not be in the future"));
        }
        return wrong;
    }
}
