package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.ListSupplied;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.SuppliedQuery;
import org.candour.identity.contact.SupplyTerms;
import org.candour.identity.study.ContactRules.Column;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one organisation supplied. A search is a form, so that a name never stands in an address. */
@Path("/staff/studies/{study}/contacts/{organisation}")
public class ContactsPage {
    private static final int LONGEST = 100;
    private static final Map<String, String> DONE = Map.of(
            "stored", "The contacts are on the list.",
            "discarded", "The file is thrown away. Nothing of it was stored.");

    private final SupplierDesk desk;
    private final SupplyTerms terms;
    private final ListSupplied list;

    ContactsPage(SupplierDesk desk, SupplyTerms terms, ListSupplied list) {
        this.desk = desk;
        this.terms = terms;
        this.list = list;
    }

    @GET
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response show(@RestPath String study, @RestPath String organisation, @RestQuery @Nullable String done) {
        Scope scope = desk.admit(study, organisation);
        return list(
                scope,
                new SuppliedQuery("", Column.NAME, false, 1),
                DONE.getOrDefault(Objects.requireNonNullElse(done, ""), ""));
    }

    @POST
    @Path("/find")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response find(
            @RestPath String study,
            @RestPath String organisation,
            @RestForm @Nullable String words,
            @RestForm @Nullable String sort,
            @RestForm @Nullable String order,
            @RestForm @Nullable String page) {
        Scope scope = desk.admit(study, organisation);
        String typed = Objects.requireNonNullElse(words, "").strip();
        Column column = Arrays.stream(Column.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(Column.NAME);
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        return list(
                scope,
                new SuppliedQuery(
                        typed.substring(0, Math.min(typed.length(), LONGEST)),
                        column,
                        "descending".equals(order),
                        number),
                "");
    }

    @GET
    @Path("/template")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response template(@RestPath String study, @RestPath String organisation) {
        Scope scope = desk.admit(study, organisation);
        List<String> headers =
                terms.rules(scope).columns().stream().map(Column::header).toList();
        return Response.ok(String.join(",", headers) + "\r\n")
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"contacts-" + study + ".csv\"")
                .build();
    }

    private Response list(Scope scope, SuppliedQuery query, String done) {
        return ContactPages.page(
                200,
                ContactPages.list(
                        desk.supplier(scope),
                        ListView.of(terms.rules(scope).columns(), query, list.list(scope, query, desk.subject())),
                        !terms.rules(scope).attendance().isEmpty(),
                        done));
    }
}
