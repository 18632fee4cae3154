package org.candour.reporting.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Acts in the record that all services share. */
@ApplicationScoped
public class ChainedAuditTrail implements AuditTrail {
    private final org.candour.platform.audit.AuditTrail trail;

    public ChainedAuditTrail(org.candour.platform.audit.AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void add(Act act) {
        String action = act.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = Stream.of(named("wave ", act.wave()), named("employer ", act.employer()), act.object())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        trail.add(act.subject(), action, act.study(), detail, act.purpose());
    }

    private static String named(String name, String code) {
        return code.isEmpty() ? "" : name + code;
    }
}
