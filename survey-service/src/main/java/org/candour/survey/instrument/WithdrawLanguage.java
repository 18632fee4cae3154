package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.survey.instrument.VersionChange.Kind;

/** Closes a translation again. Nobody loses an answer: those who answer in it go on in the first language. */
@ApplicationScoped
public class WithdrawLanguage {
    private final Workbench workbench;
    private final InstrumentAnnouncer announcer;

    WithdrawLanguage(Workbench workbench, InstrumentAnnouncer announcer) {
        this.workbench = workbench;
        this.announcer = announcer;
    }

    @Transactional
    public void withdraw(VersionKey key, int seen, String language, String subject) {
        Version version = workbench.take(key);
        if (version.acceptance(language).isEmpty()) {
            return;
        }
        version.requireState(VersionState.TEST, VersionState.PUBLISHED);
        version.requireSeen(seen);
        Version changed = workbench.put(
                version.accepting(version.accepted().stream()
                        .filter(known -> !known.language().equals(language))
                        .toList()),
                Kind.LANGUAGE_WITHDRAWN,
                subject,
                language);
        if (changed.state().lasting()) {
            announcer.announce(changed);
        }
    }
}
