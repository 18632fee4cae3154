package org.candour.platform.audit.http;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.PageConfig;

/** The records of the services, each on a page of its own. */
@Dependent
class AuditPlaces {
    private final AddressConfig addresses;
    private final PageConfig page;

    AuditPlaces(AddressConfig addresses, PageConfig page) {
        this.addresses = addresses;
        this.page = page;
    }

    public String studies() {
        return addresses.identity() + "/staff/";
    }

    public List<Place> all() {
        return List.of(
                place("identity", "Studies and people", addresses.identity().toString()),
                place(
                        "survey",
                        "Answers in people's own words",
                        addresses.survey().toString()),
                place("reporting", "Reports and files", addresses.reporting().toString()));
    }

    private Place place(String service, String title, String address) {
        return new Place(title, address + "/staff/audit", page.service().equals(service));
    }

    /** A record; here is the one that is shown. */
    record Place(String title, String address, boolean here) {}
}
