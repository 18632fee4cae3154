package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Base64;
import org.candour.platform.time.RandomSource;
import org.candour.survey.instrument.VersionChange.Kind;

/** Freezes a draft, so that it can be tried under a link of its own. Pressing twice does it once. */
@ApplicationScoped
public class StartTest {
    private static final int TOKEN_BYTES = 18;

    private final Workbench workbench;
    private final TrialLinks links;
    private final RandomSource random;

    StartTest(Workbench workbench, TrialLinks links, RandomSource random) {
        this.workbench = workbench;
        this.links = links;
        this.random = random;
    }

    @Transactional
    public void start(VersionKey key, int seen, String subject) {
        Version version = workbench.take(key);
        if (version.state() == VersionState.TEST) {
            return;
        }
        version.requireState(VersionState.DRAFT);
        version.requireSeen(seen);
        workbench.put(version.to(VersionState.TEST), Kind.TEST_STARTED, subject, "");
        links.add(key, Base64.getUrlEncoder().withoutPadding().encodeToString(random.bytes(TOKEN_BYTES)));
    }
}
