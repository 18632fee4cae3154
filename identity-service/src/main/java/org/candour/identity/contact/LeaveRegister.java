package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.platform.sensitive.Sensitive;

/** Takes somebody off the register who objects. What is kept is a hash, so that nobody puts them back. */
@ApplicationScoped
public class LeaveRegister {
    private final Stakeholders stakeholders;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Scopes scopes;
    private final Clock clock;

    LeaveRegister(
            Stakeholders stakeholders, Suppressions suppressions, BlindIndexes indexes, Scopes scopes, Clock clock) {
        this.stakeholders = stakeholders;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public void leave(String study, Sensitive<String> address) {
        scopes.enter(Scope.wholeStudy(study));
        List<byte[]> every = indexes.everyOfAddress(study, address);
        stakeholders.remove(study, every);
        suppressions.add(
                study,
                Suppressions.Reach.REGISTER,
                every.getFirst(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
