package org.candour.identity.selection.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.candour.identity.contact.Scope;
import org.candour.identity.selection.DecideSelection;
import org.candour.identity.selection.Decision;
import org.candour.identity.selection.KeepTeam;
import org.candour.identity.selection.ShowSelection;
import org.candour.identity.selection.Team;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The frame of teams and the decisions about it (PP-3). */
@Path("/staff/studies/{study}/selection")
public class SelectionPage {
    private static final String MANAGER = "study-manager";
    private static final ListQuery FIRST_TEAMS = ListQuery.by("CODE");
    private static final List<ListColumn<Team>> TEAMS = List.of(
            ListColumn.text("CODE", "Code", Team::code),
            ListColumn.text("TEAM", "Team", Team::label),
            ListColumn.by("PEOPLE", "People", Team::people, team -> String.valueOf(team.people())));
    private static final List<ListColumn<StudyEmployer>> ORGANISATIONS =
            List.of(ListColumn.text("ORGANISATION", "Organisation", StudyEmployer::label));

    private final Studies studies;
    private final ShowSelection show;
    private final KeepTeam keep;
    private final DecideSelection decide;
    private final Grants grants;
    private final CurrentStaff staff;

    SelectionPage(
            Studies studies,
            ShowSelection show,
            KeepTeam keep,
            DecideSelection decide,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.show = show;
        this.keep = keep;
        this.decide = decide;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response organisations(@RestPath String study, @Context UriInfo address) {
        StudyDefinition definition = require(study);
        ListQuery query = ListQuery.of(address.getQueryParameters(), ListQuery.by("ORGANISATION"));
        return SelectionPages.page(
                200,
                SelectionPages.organisations(
                        definition,
                        Listing.of(definition.employers(), ORGANISATIONS, query),
                        "/staff/studies/" + study + "/selection"));
    }

    @GET
    @Path("/{organisation}")
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study, @RestPath String organisation, @Context UriInfo address) {
        ListQuery query = ListQuery.of(address.getQueryParameters(), FIRST_TEAMS);
        return page(200, require(study), organisation, query, TypedSelection.nothing(), List.of());
    }

    @POST
    @Path("/{organisation}/teams")
    @RolesAllowed(MANAGER)
    public Response team(
            @RestPath String study,
            @RestPath String organisation,
            @RestForm @Nullable String code,
            @RestForm @Nullable String label,
            @RestForm @Nullable String people) {
        StudyDefinition definition = require(study);
        String known = organisation(definition, organisation).code();
        try {
            keep.keep(new Team(study, known, typed(code), typed(label), number(people)), staff.subject());
        } catch (Problem refused) {
            TypedSelection typed = TypedSelection.team(typed(code), typed(label), typed(people));
            return page(refused.type().status(), definition, organisation, FIRST_TEAMS, typed, refused.violations());
        }
        return go(study, known);
    }

    @POST
    @Path("/{organisation}/decisions")
    @RolesAllowed(MANAGER)
    public Response decide(
            @RestPath String study,
            @RestPath String organisation,
            @RestForm @Nullable String method,
            @RestForm List<String> teams,
            @RestForm @Nullable String number,
            @RestForm @Nullable String arms,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String after) {
        StudyDefinition definition = require(study);
        String known = organisation(definition, organisation).code();
        TypedSelection typed = TypedSelection.decision(typed(method), teams, typed(number), typed(arms), typed(reason));
        Decision.Method wanted = Arrays.stream(Decision.Method.values())
                .filter(one -> one.name().equals(method))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            Violation missing = new Violation("method", "Choose how to take teams");
            return page(422, definition, organisation, FIRST_TEAMS, typed, List.of(missing));
        }
        try {
            decide.decide(
                    new DecideSelection.Wish(
                            new Scope(study, known),
                            wanted,
                            teams,
                            number(number),
                            Arrays.stream(typed(arms).split(","))
                                    .map(String::strip)
                                    .filter(arm -> !arm.isEmpty())
                                    .toList(),
                            typed(reason),
                            typed(after).isEmpty() ? -1 : number(after)),
                    staff.subject());
        } catch (Problem refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            return page(refused.type().status(), definition, organisation, FIRST_TEAMS, typed, refused.violations());
        }
        return go(study, known);
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private static StudyEmployer organisation(StudyDefinition study, String code) {
        return study.employer(code).orElseThrow(Problem::notFound);
    }

    private Response page(
            int status,
            StudyDefinition study,
            String organisation,
            ListQuery query,
            TypedSelection typed,
            List<Violation> errors) {
        StudyEmployer employer = organisation(study, organisation);
        ShowSelection.State state = show.of(new Scope(study.code(), employer.code()));
        return SelectionPages.page(
                status,
                SelectionPages.selection(
                        study,
                        employer,
                        state,
                        Listing.of(state.teams(), TEAMS, query),
                        "/staff/studies/" + study.code() + "/selection/" + employer.code() + "#frame",
                        List.of(Decision.Method.values()),
                        typed,
                        errors));
    }

    private static Response go(String study, String organisation) {
        return Response.seeOther(URI.create("/staff/studies/" + study + "/selection/" + organisation))
                .build();
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static int number(@Nullable String value) {
        return typed(value).matches("[0-9]{1,6}") ? Integer.parseInt(typed(value)) : 0;
    }
}
