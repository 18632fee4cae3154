package org.candour.reporting.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;

/** Which studies the person who is signed in works on. A role in one study says nothing about another. */
@ApplicationScoped
public class StudyScope {
    private final CurrentStaff staff;
    private final Grants grants;

    public StudyScope(CurrentStaff staff, Grants grants) {
        this.staff = staff;
        this.grants = grants;
    }

    public String subject() {
        return staff.subject();
    }

    /** Roles held for the whole of this study. */
    public Set<String> rolesIn(String study) {
        return grants.of(staff.subject()).stream()
                .filter(grant ->
                        grant.study().equals(study) && grant.organisation().isEmpty())
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    /** Ends the request as "not found" unless one of these roles is held for the whole study. */
    public void requireAny(String study, Set<String> roles) {
        if (rolesIn(study).stream().noneMatch(roles::contains)) {
            throw grants.refused(staff.subject(), String.join(" or ", new TreeSet<>(roles)), study);
        }
    }

    /** Studies in which one of these roles is held for the whole study. */
    public Set<String> studies(Set<String> roles) {
        return grants.of(staff.subject()).stream()
                .filter(grant ->
                        roles.contains(grant.role()) && grant.organisation().isEmpty())
                .map(Grant::study)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a role is held for the whole of some study. */
    public boolean holds(String role) {
        return grants.of(staff.subject()).stream()
                .anyMatch(grant ->
                        grant.role().equals(role) && grant.organisation().isEmpty());
    }

    /** Employers whose reports may be read. */
    public Set<Workplace> workplaces() {
        return grants.of(staff.subject()).stream()
                .filter(grant ->
                        grant.role().equals("employer") && !grant.organisation().isEmpty())
                .map(grant -> new Workplace(grant.study(), grant.organisation()))
                .collect(Collectors.toSet());
    }

    /** Ends the request as "not found" unless the reports of exactly this employer may be read. */
    public void requireEmployer(String study, String employer) {
        grants.require(staff.subject(), "employer", study, employer);
    }

    /** An employer in a study. */
    public record Workplace(String study, String employer) {}
}
