package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.CheckUpload;
import org.candour.identity.contact.DiscardUpload;
import org.candour.identity.contact.FileReading;
import org.candour.identity.contact.PreviewUpload;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.StoreUpload;
import org.candour.identity.contact.SupplyTerms;
import org.candour.identity.contact.UploadOutcome;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Sends a file of contacts: check, preview, confirm (SP-2). */
@Path("/staff/studies/{study}/contacts/{organisation}/upload")
public class UploadPage {
    private final SupplierDesk desk;
    private final SupplyTerms terms;
    private final CheckUpload check;
    private final PreviewUpload preview;
    private final StoreUpload store;
    private final DiscardUpload discard;

    UploadPage(
            SupplierDesk desk,
            SupplyTerms terms,
            CheckUpload check,
            PreviewUpload preview,
            StoreUpload store,
            DiscardUpload discard) {
        this.desk = desk;
        this.terms = terms;
        this.check = check;
        this.preview = preview;
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
            case UploadOutcome.Waiting waiting -> ContactPages.go(SupplierDesk.path(scope) + "/upload/" + waiting.id());
        };
    }

    @GET
    @Path("/{upload}")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response preview(@RestPath String study, @RestPath String organisation, @RestPath UUID upload) {
        Scope scope = desk.admit(study, organisation);
        PreviewUpload.Preview shown = preview.of(scope, upload);
        List<Column> columns = terms.rules(scope).columns();
        List<List<String>> first = shown.first().stream()
                .map(person -> columns.stream().map(person.reveal()::of).toList())
                .toList();
        return ContactPages.page(200, ContactPages.preview(desk.supplier(scope), shown.upload(), columns, first));
    }

    @POST
    @Path("/{upload}/confirm")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response confirm(@RestPath String study, @RestPath String organisation, @RestPath UUID upload) {
        Scope scope = desk.admit(study, organisation);
        store.store(scope, upload, desk.subject());
        return ContactPages.go(SupplierDesk.path(scope) + "?done=stored");
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
                422, ContactPages.faults(desk.supplier(scope), "upload", reading.faults(), reading.complete()));
    }

    private Response form(int status, Scope scope, String... rules) {
        List<Violation> errors = java.util.Arrays.stream(rules)
                .map(rule -> new Violation("file", rule))
                .toList();
        return ContactPages.page(
                status,
                ContactPages.upload(desk.supplier(scope), terms.rules(scope).columns(), errors));
    }
}
