package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.ListSupplied;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.SupplyTerms;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one organisation supplied. A search is a form, so that a name never stands in an address. */
@Path("/staff/studies/{study}/contacts/{organisation}")
public class ContactsPage {
    private static final ListQuery USUAL = ListQuery.by(Column.NAME.name());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
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
        return list(scope, USUAL, DONE.getOrDefault(Objects.requireNonNullElse(done, ""), ""));
    }

    @POST
    @Path("/find")
    @RolesAllowed(AdmitSupplier.ROLE)
    public Response find(@RestPath String study, @RestPath String organisation, MultivaluedMap<String, String> form) {
        return list(desk.admit(study, organisation), ListQuery.of(form, USUAL), "");
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

    private Response list(Scope scope, ListQuery query, String done) {
        List<Column> columns = terms.rules(scope).columns();
        Listing<ContactPages.Person> people = list.list(scope, columns, query, desk.subject())
                .map(line -> new ContactPages.Person(
                        columns.stream().map(line.person().reveal()::of).toList(),
                        DAY.format(line.suppliedOn()),
                        line.agreement()));
        return ContactPages.page(
                200,
                ContactPages.list(
                        desk.supplier(scope),
                        columns,
                        people,
                        !terms.rules(scope).attendance().isEmpty(),
                        done));
    }
}
