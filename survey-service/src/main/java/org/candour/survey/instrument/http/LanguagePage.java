package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.platform.problem.Violation;
import org.candour.survey.instrument.AcceptLanguage;
import org.candour.survey.instrument.AcceptLanguage.Acceptance;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.WithdrawLanguage;
import org.candour.survey.instrument.http.VersionView.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Records who stands for a translation. */
@Path("/staff/studies/{study}/instruments/{code}/{version}/languages/{language}")
public class LanguagePage {
    private final AcceptLanguage acceptLanguage;
    private final WithdrawLanguage withdrawLanguage;
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    LanguagePage(
            AcceptLanguage acceptLanguage,
            WithdrawLanguage withdrawLanguage,
            WorkshopDesk desk,
            WorkshopAccess access) {
        this.acceptLanguage = acceptLanguage;
        this.withdrawLanguage = withdrawLanguage;
        this.desk = desk;
        this.access = access;
    }

    @POST
    @Path("/accept")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response accept(
            @RestPath String study,
            @RestPath String code,
            @RestPath int version,
            @RestPath String language,
            @RestForm int revision,
            @RestForm @Nullable String reviewer,
            @RestForm @Nullable String on) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        Typed typed = new Typed(language, typed(reviewer), typed(on));
        List<Violation> wrong = acceptLanguage.accept(
                key, revision, new Acceptance(language, typed.reviewer(), day(typed.on())), subject);
        if (wrong.isEmpty()) {
            return WorkshopPages.go(desk.path(key) + "?done=accepted");
        }
        List<Violation> errors = wrong.stream()
                .map(violation -> new Violation(violation.field() + "-" + language, violation.rule()))
                .toList();
        return WorkshopPages.page(
                422, WorkshopPages.version(desk.version(key, access.visitor(study), "", typed, errors)));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(WorkshopAccess.MANAGER)
    public Response withdraw(
            @RestPath String study,
            @RestPath String code,
            @RestPath int version,
            @RestPath String language,
            @RestForm int revision) {
        String subject = access.worker(study);
        VersionKey key = new VersionKey(study, code, version);
        withdrawLanguage.withdraw(key, revision, language, subject);
        return WorkshopPages.go(desk.path(key) + "?done=withdrawn");
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
