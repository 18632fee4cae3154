package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.survey.instrument.ListPackFiles;
import org.candour.survey.instrument.LoadFile;
import org.candour.survey.instrument.LoadOutcome;
import org.candour.survey.instrument.PackFiles;
import org.candour.survey.instrument.Versions;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The versions of a study, and the ways by which new ones come in. */
@Path("/staff/studies/{study}/instruments")
public class InstrumentsPage {
    private static final int LARGEST = 1024 * 1024;
    private static final String UPLOAD = "the file you sent";
    private static final Map<String, String> DONE = Map.of("deleted", "The draft is deleted.");

    private final Versions versions;
    private final ListPackFiles listPackFiles;
    private final PackFiles packFiles;
    private final LoadFile loadFile;
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    InstrumentsPage(
            Versions versions,
            ListPackFiles listPackFiles,
            PackFiles packFiles,
            LoadFile loadFile,
            WorkshopDesk desk,
            WorkshopAccess access) {
        this.versions = versions;
        this.listPackFiles = listPackFiles;
        this.packFiles = packFiles;
        this.loadFile = loadFile;
        this.desk = desk;
        this.access = access;
    }

    @GET
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response list(@RestPath String study, @RestQuery @Nullable String page, @RestQuery @Nullable String done) {
        return list(200, desk.study(study, access.visitor(study)), number(page), DONE.getOrDefault(or(done), ""));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response upload(@RestPath String study, @RestForm("file") @Nullable FileUpload file) {
        String subject = access.worker(study);
        if (file == null || file.size() == 0) {
            return refused(study, "Choose a file that is not empty");
        }
        if (file.size() > LARGEST) {
            return refused(study, "The file must not be larger than 1 MB");
        }
        return loaded(study, loadFile.load(study, UPLOAD, bytes(file), subject));
    }

    @POST
    @Path("/pack")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response pack(@RestPath String study, @RestForm @Nullable String file) {
        String subject = access.worker(study);
        String name = or(file);
        byte[] content = packFiles.read(study, name).orElseThrow(Problem::notFound);
        return loaded(study, loadFile.load(study, name, content, subject));
    }

    private Response loaded(String study, LoadOutcome outcome) {
        StudyView view = desk.study(study, access.visitor(study));
        return switch (outcome) {
            case LoadOutcome.Refused refused -> WorkshopPages.page(422, WorkshopPages.refused(view, refused));
            case LoadOutcome.Loaded loaded -> {
                String path = desk.path(loaded.key());
                yield loaded.flaws().isEmpty() && loaded.remarks().isEmpty()
                        ? WorkshopPages.go(path + "?done=" + (loaded.changed() ? "loaded" : "unchanged"))
                        : WorkshopPages.page(200, WorkshopPages.loaded(view, path, loaded));
            }
        };
    }

    private Response refused(String study, String rule) {
        StudyView view = desk.study(study, access.visitor(study));
        return list(422, view, 1, "", new Violation("file", rule));
    }

    private Response list(int status, StudyView study, int page, String done, Violation... errors) {
        return WorkshopPages.page(
                status,
                WorkshopPages.list(ListView.of(
                        study,
                        versions.of(study.code()),
                        page,
                        listPackFiles.list(study.code()),
                        done,
                        List.of(errors))));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }
}
