package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.survey.instrument.DeleteDraft;
import org.candour.survey.instrument.PublishVersion;
import org.candour.survey.instrument.RetireVersion;
import org.candour.survey.instrument.ReturnToDraft;
import org.candour.survey.instrument.StartTest;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.http.VersionView.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Takes a version from one state to the next; what cannot be undone asks first. */
@Path("/staff/studies/{study}/instruments/{code}/{version}")
public class ChangePage {
    private final StartTest startTest;
    private final ReturnToDraft returnToDraft;
    private final PublishVersion publishVersion;
    private final RetireVersion retireVersion;
    private final DeleteDraft deleteDraft;
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    ChangePage(
            StartTest startTest,
            ReturnToDraft returnToDraft,
            PublishVersion publishVersion,
            RetireVersion retireVersion,
            DeleteDraft deleteDraft,
            WorkshopDesk desk,
            WorkshopAccess access) {
        this.startTest = startTest;
        this.returnToDraft = returnToDraft;
        this.publishVersion = publishVersion;
        this.retireVersion = retireVersion;
        this.deleteDraft = deleteDraft;
        this.desk = desk;
        this.access = access;
    }

    @POST
    @Path("/test")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response test(@RestPath String study, @RestPath String code, @RestPath int version, @RestForm int revision) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        startTest.start(key, revision, subject);
        return done(key, "test");
    }

    @GET
    @Path("/draft")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response askDraft(@RestPath String study, @RestPath String code, @RestPath int version) {
        return ask(Question.DRAFT, new VersionKey(study, code, version));
    }

    @POST
    @Path("/draft")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response draft(
            @RestPath String study, @RestPath String code, @RestPath int version, @RestForm int revision) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        returnToDraft.take(key, revision, subject);
        return done(key, "draft");
    }

    @GET
    @Path("/publish")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response askPublish(@RestPath String study, @RestPath String code, @RestPath int version) {
        return ask(Question.PUBLISH, new VersionKey(study, code, version));
    }

    @POST
    @Path("/publish")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response publish(
            @RestPath String study, @RestPath String code, @RestPath int version, @RestForm int revision) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        if (publishVersion.publish(key, revision, subject).isEmpty()) {
            return done(key, "publish");
        }
        return WorkshopPages.page(422, WorkshopPages.version(view(key)));
    }

    @GET
    @Path("/retire")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response askRetire(@RestPath String study, @RestPath String code, @RestPath int version) {
        return ask(Question.RETIRE, new VersionKey(study, code, version));
    }

    @POST
    @Path("/retire")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response retire(
            @RestPath String study, @RestPath String code, @RestPath int version, @RestForm int revision) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        retireVersion.retire(key, revision, subject);
        return done(key, "retire");
    }

    @GET
    @Path("/delete")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response askDelete(@RestPath String study, @RestPath String code, @RestPath int version) {
        return ask(Question.DELETE, new VersionKey(study, code, version));
    }

    @POST
    @Path("/delete")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response delete(
            @RestPath String study, @RestPath String code, @RestPath int version, @RestForm int revision) {
        String subject = access.worker(study);
        deleteDraft.delete(new VersionKey(study, code, version), revision, subject);
        return WorkshopPages.go("/staff/studies/" + study + "/instruments?done=deleted");
    }

    private Response ask(Question question, VersionKey key) {
        access.worker(key.study());
        VersionView view = view(key);
        return question.fits(view)
                ? WorkshopPages.page(200, WorkshopPages.confirm(question.of(view)))
                : WorkshopPages.go(view.path());
    }

    private VersionView view(VersionKey key) {
        return desk.version(key, access.visitor(key.study()), "", Typed.NOTHING, List.of());
    }

    private Response done(VersionKey key, String what) {
        return WorkshopPages.go(desk.path(key) + "?done=" + what);
    }
}
