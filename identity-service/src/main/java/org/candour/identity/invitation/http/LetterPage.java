package org.candour.identity.invitation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.candour.identity.contact.Particulars;
import org.candour.identity.invitation.ExampleLetter;
import org.candour.identity.invitation.Letter;
import org.candour.identity.invitation.Renderings;
import org.candour.identity.invitation.SendTrial;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A letter as it will be read, in each of its languages, and a try of it to oneself. */
@Path("/staff/studies/{study}/letters/{kind}")
public class LetterPage {
    private static final String MANAGER = "study-manager";
    private static final String ADDRESS = "[^@\\s\"<>,;]{1,64}@[^@\\s\"<>,;]{1,255}";

    private final Studies studies;
    private final ExampleLetter example;
    private final Renderings renderings;
    private final SendTrial trial;
    private final Grants grants;
    private final CurrentStaff staff;

    LetterPage(
            Studies studies,
            ExampleLetter example,
            Renderings renderings,
            SendTrial trial,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.example = example;
        this.renderings = renderings;
        this.trial = trial;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study, @RestPath String kind, @RestQuery @Nullable String done) {
        StudyDefinition definition = require(study);
        return page(200, definition, kind(kind), done == null ? "" : "The mail is on its way to you.", List.of());
    }

    @POST
    @RolesAllowed(MANAGER)
    public Response send(@RestPath String study, @RestPath String kind, @RestForm @Nullable String address) {
        StudyDefinition definition = require(study);
        LetterText.Kind letter = kind(kind);
        String typed = Objects.requireNonNullElse(address, "").strip();
        if (!typed.matches(ADDRESS)) {
            return page(
                    422, definition, letter, "", List.of(new Violation("address", "Enter your own e-mail address")));
        }
        try {
            trial.send(study, letter, person(typed), staff.subject());
        } catch (Problem refused) {
            return page(refused.type().status(), definition, letter, "", refused.violations());
        }
        return MailingPages.go("/staff/studies/" + study + "/letters/" + kind + "?done=sent");
    }

    private Response page(
            int status, StudyDefinition study, LetterText.Kind kind, String done, List<Violation> errors) {
        Letter whole = example.of(study.code(), kind, person("ada@example.org"));
        List<Part> parts = whole.texts().stream().map(text -> part(whole, text)).toList();
        return MailingPages.page(
                status,
                MailingPages.letter(
                        study,
                        new Shown(
                                kind.name().toLowerCase(Locale.ROOT),
                                kind.title(),
                                renderings.of(whole).subject(),
                                whole.sender() + " <" + whole.replyTo() + ">",
                                parts),
                        done,
                        errors));
    }

    private Part part(Letter whole, LetterText text) {
        Letter one = whole.in(text);
        return new Part(
                text.language(),
                Locale.of(text.language()).getDisplayLanguage(Locale.UK),
                renderings.of(one).text().reveal().strip());
    }

    private static Sensitive<Particulars> person(String address) {
        return Sensitive.of(new Particulars(Map.of(Column.NAME, "Ada Example", Column.WORK_EMAIL, address)));
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private static LetterText.Kind kind(String name) {
        return Arrays.stream(LetterText.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** A letter to look at. */
    public record Shown(String kind, String title, String subject, String from, List<Part> parts) {}

    /** One language of it. */
    public record Part(String tag, String language, String text) {}
}
