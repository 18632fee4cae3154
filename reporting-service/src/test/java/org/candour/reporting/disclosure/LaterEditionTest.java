package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After an edition with scores of groups: one group answers anew, another grows. */
@Tag("HC-10")
class LaterEditionTest {
    private static final int FIRST = 60;
    private static final int LATER = 72;
    private static final int ITEMS = 4;
    private static final long SEED = 61;
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(10, 5, 5);
    private static final Auditor AUDITOR = new Auditor(10, 5, 5);

    private final ProtectedTables first = POLICY.protect(new MadeUpStaff(FIRST, ITEMS, 1, SEED).scoresOfGroups());

    @Test
    void theNextOnePassesWithoutScoresOfGroups() {
        LinkedTables later = changed().scoresOfGroups();
        var plain = POLICY.protect(new LinkedTables(later.edition(), later.tables(), later.scores()));
        assertThat(first.scores().stream()
                        .filter(score -> score.isShown() && score.id().contains("g0")))
                .as("the group that answers anew had a score")
                .isNotEmpty();
        assertThat(AUDITOR.audit(List.of(first.bytes()), plain.bytes())).isInstanceOf(Verdict.Passed.class);
    }

    /** Why there is a way without: both scores cannot be true of the same cells, and the auditor takes them as such. */
    @Test
    void withThemItIsRefusedThoughItPassesAlone() {
        var safe = POLICY.protect(changed().scoresOfGroups());
        assertThat(AUDITOR.audit(List.of(), safe.bytes())).isInstanceOf(Verdict.Passed.class);
        assertThat(AUDITOR.audit(List.of(first.bytes()), safe.bytes())).isInstanceOf(Verdict.Refused.class);
    }

    private static MadeUpStaff changed() {
        var staff = new MadeUpStaff(LATER, ITEMS, 1, SEED);
        int worst = MadeUpStaff.ANSWERS.indexOf("1");
        for (int person = 0; person < LATER; person++) {
            if (person >= FIRST) {
                staff.groups[person][0] = 1;
            } else if (staff.groups[person][0] == 0) {
                for (int item = 0; item < ITEMS; item++) {
                    staff.answers[person][item] = person % 3 == 0 ? worst - 1 : worst;
                }
            }
        }
        return staff;
    }
}
