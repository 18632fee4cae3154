package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.candour.identity.study.PublishOutcome;
import org.candour.identity.study.PublishPack;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.jboss.resteasy.reactive.RestPath;

/** Publishes a pack, or lists what is wrong with it. */
@Path("/staff/studies/{study}/publish")
public class PublishPage {
    private final PublishPack publish;
    private final Grants grants;
    private final CurrentStaff staff;

    PublishPage(PublishPack publish, Grants grants, CurrentStaff staff) {
        this.publish = publish;
        this.grants = grants;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(StudyPage.MANAGER)
    public Response publish(@RestPath String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        return switch (publish.publish(study, staff.subject())) {
            case PublishOutcome.Published published -> StaffPages.go("/staff/studies/" + study + "?done=published");
            case PublishOutcome.Unchanged unchanged -> StaffPages.go("/staff/studies/" + study + "?done=unchanged");
            case PublishOutcome.Refused refused -> StaffPages.page(422, StaffPages.refused(study, refused.problems()));
        };
    }
}
