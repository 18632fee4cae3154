package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.CheckAttendance;
import org.candour.identity.contact.DiscardUpload;
import org.candour.identity.contact.FileReading;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.ShowAttendance;
import org.candour.identity.contact.StoreAttendance;
import org.candour.identity.contact.UploadOutcome;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Sends a file of training and sessions: check, confirm (SP-3). */
@Path("/staff/studies/{study}/contacts/{organisation}/attendance")
public class AttendancePage {
    private final SupplierDesk desk;
    private final ShowAttendance show;
    private final CheckAttendance check;
    private final StoreAttendance store;
    private final DiscardUpload discard;

    AttendancePage(
            SupplierDesk desk,
            ShowAttendance show,
            CheckAttendance check,
            StoreAttendance store,
            DiscardUpload discard) {
        this.desk = desk;
        this.show = show;
        this.check = check;
        this.store = store;
        this.discard = discard;
    }

    @GET
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response ask(@RestPath String study, @RestPath String organisation) {
        return form(200, desk.admit(study, organisation));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response check(
            @RestPath String study, @RestPath String organisation, @RestForm("file") @Nullable FileUpload file) {
        Scope scope = desk.admit(study, organisation);
        int longLine = SentFile.longLine(file);
        if (longLine > 0) {
            return faults(scope, new FileReading(0, List.of(FileReading.tooLong(longLine)), false));
        }
        Optional<String> unfit = SentFile.unfit(file);
        if (file == null || unfit.isPresent()) {
            return form(SentFile.status(file), scope, unfit.orElse(""));
        }
        return switch (check.check(scope, desk.subject(), SentFile.bytes(file))) {
            case UploadOutcome.NoAgreement none -> form(409, scope, SentFile.NO_AGREEMENT);
            case UploadOutcome.Refused refused -> faults(scope, refused.reading());
            case UploadOutcome.Waiting waiting ->
                ContactPages.go(SupplierDesk.path(scope) + "/attendance/" + waiting.id());
        };
    }

    @GET
    @Path("/{upload}")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response preview(@RestPath String study, @RestPath String organisation, @RestPath UUID upload) {
        Scope scope = desk.admit(study, organisation);
        return ContactPages.page(
                200,
                ContactPages.attended(
                        desk.supplier(scope),
                        show.of(scope, Optional.of(upload)).upload().orElseThrow()));
    }

    @POST
    @Path("/{upload}/confirm")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response confirm(@RestPath String study, @RestPath String organisation, @RestPath UUID upload) {
        Scope scope = desk.admit(study, organisation);
        store.store(scope, upload, desk.subject());
        return ContactPages.go(SupplierDesk.path(scope) + "/attendance/" + upload);
    }

    @POST
    @Path("/{upload}/discard")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response discard(@RestPath String study, @RestPath String organisation, @RestPath UUID upload) {
        Scope scope = desk.admit(study, organisation);
        discard.discard(scope, upload, desk.subject());
        return ContactPages.go(SupplierDesk.path(scope) + "?done=discarded");
    }

    private Response faults(Scope scope, FileReading reading) {
        return ContactPages.page(
                422, ContactPages.faults(desk.supplier(scope), "attendance", reading.faults(), reading.complete()));
    }

    private Response form(int status, Scope scope, String... rules) {
        List<Violation> errors =
                Arrays.stream(rules).map(rule -> new Violation("file", rule)).toList();
        ShowAttendance.State state = show.of(scope, Optional.empty());
        return ContactPages.page(
                status, ContactPages.attendance(desk.supplier(scope), state.by(), state.lines(), errors));
    }
}
