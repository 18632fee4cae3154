package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.CountSupplied;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.SupplyTerms;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** The organisations that supply contacts: all of them for the study manager, their own for everybody else. */
@Path("/staff/studies/{study}/contacts")
public class OrganisationsPage {
    private static final String MANAGER = "study-manager";
    private static final ListQuery USUAL = ListQuery.by("ORGANISATION");
    private static final List<ListColumn<ContactPages.Organisation>> COLUMNS = List.of(
            ListColumn.text("ORGANISATION", "Organisation", ContactPages.Organisation::label),
            ListColumn.text("AGREEMENT", "Agreement in force", ContactPages.Organisation::agreement));
    private static final ListColumn<ContactPages.Organisation> PEOPLE =
            ListColumn.by("PEOPLE", "People", ContactPages.Organisation::people, one -> String.valueOf(one.people()));

    private final Studies studies;
    private final SupplyTerms terms;
    private final CountSupplied count;
    private final Grants grants;
    private final CurrentStaff staff;

    OrganisationsPage(Studies studies, SupplyTerms terms, CountSupplied count, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.terms = terms;
        this.count = count;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({AdmitSupplier.ROLE, MANAGER})
    public Response list(@RestPath String study, @Context UriInfo address) {
        List<Grant> held = grants.of(staff.subject()).stream()
                .filter(grant -> grant.study().equals(study))
                .toList();
        boolean manager = held.contains(new Grant(MANAGER, study, ""));
        Set<String> own = held.stream()
                .filter(grant -> grant.role().equals(AdmitSupplier.ROLE))
                .map(Grant::organisation)
                .collect(Collectors.toSet());
        if (!manager && own.isEmpty()) {
            throw grants.refused(staff.subject(), AdmitSupplier.ROLE, study);
        }
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        Map<String, Long> counts = manager ? count.of(study) : Map.of();
        List<ContactPages.Organisation> lines = definition.employers().stream()
                .filter(employer -> manager || own.contains(employer.code()))
                .map(employer -> {
                    Scope scope = new Scope(study, employer.code());
                    return new ContactPages.Organisation(
                            own.contains(employer.code()) ? SupplierDesk.path(scope) : "",
                            employer.label(),
                            terms.agreement(scope).map(Agreement::reference).orElse(""),
                            counts.getOrDefault(employer.code(), 0L));
                })
                .toList();
        if (!manager && lines.size() == 1) {
            return ContactPages.go(lines.getFirst().path());
        }
        Listing<ContactPages.Organisation> list =
                Listing.of(lines, columns(manager), ListQuery.of(address.getQueryParameters(), USUAL));
        return ContactPages.page(
                200, ContactPages.organisations(definition, manager, list, "/staff/studies/" + study + "/contacts"));
    }

    private static List<ListColumn<ContactPages.Organisation>> columns(boolean manager) {
        return manager ? Stream.concat(COLUMNS.stream(), Stream.of(PEOPLE)).toList() : COLUMNS;
    }
}
