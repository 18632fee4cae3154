package org.candour.reporting.workbench.oidc;

import io.quarkus.oidc.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Set;
import org.candour.reporting.workbench.EndSession;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Ends the session on the workbench when somebody signs out, or is signed out by the sign-in service. */
@ApplicationScoped
public class SignedOut {
    private static final Set<SecurityEvent.Type> ENDS = Set.of(
            SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED,
            SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED,
            SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED,
            SecurityEvent.Type.OIDC_FRONTCHANNEL_LOGOUT_COMPLETED);

    private final EndSession end;

    SignedOut(EndSession end) {
        this.end = end;
    }

    void told(@ObservesAsync SecurityEvent event) {
        if (ENDS.contains(event.getEventType())
                && event.getSecurityIdentity() != null
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            end.end(token.getSubject());
        }
    }
}
