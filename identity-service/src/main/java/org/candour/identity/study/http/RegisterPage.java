package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.identity.study.Recipient;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** What the pack says about responsibility: parties, purposes, recipients, assessments (SP-1, SP-7, SP-11). */
@Path("/staff/studies/{study}/register")
public class RegisterPage {
    private final Studies studies;
    private final Grants grants;
    private final CurrentStaff staff;
    private final Clock clock;

    RegisterPage(Studies studies, Grants grants, CurrentStaff staff, Clock clock) {
        this.studies = studies;
        this.grants = grants;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(StudyPage.MANAGER)
    public Response show(@RestPath String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ReceiverLine> recipients = definition.recipients().stream()
                .map(recipient -> new ReceiverLine(
                        recipient,
                        columns(definition, recipient),
                        recipient.review().isBefore(today)))
                .toList();
        return StaffPages.page(200, StaffPages.register(definition, recipients));
    }

    private static String columns(StudyDefinition study, Recipient recipient) {
        String classes = study.columnProfiles().getOrDefault(recipient.profile(), List.of()).stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return classes.isEmpty() ? "tables only" : classes;
    }

    /** A recipient with the classes of questions that its files may carry. */
    public record ReceiverLine(Recipient recipient, String columns, boolean overdue) {}
}
