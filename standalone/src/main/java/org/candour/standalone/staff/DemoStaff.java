package org.candour.standalone.staff;

import java.util.List;

/** Everybody who can log in on a standalone installation. */
public final class DemoStaff {

    private static final String STUDY = "HC";

    private DemoStaff() {}

    public static List<StaffMember> all() {
        return List.of(
                member("manager", "Mara", "Managewell", "study-manager"),
                member("researcher", "Rhys", "Readalot", "researcher"),
                member("checker", "Chidi", "Checkley", "output-checker"),
                member("checker2", "Cora", "Counterby", "output-checker"),
                member("auditor", "Asha", "Auditham", "auditor"),
                member("officer", "Otis", "Rightsworth", "rights-officer"),
                member("funder", "Fern", "Fundley", "funder"),
                employer("harbour", "Hana", "Harbourson"),
                employer("meadow", "Milo", "Meadowman"),
                employer("kestrel", "Kit", "Kestrelby"),
                employer("linden", "Lina", "Lindenham"),
                employer("moorland", "Moss", "Moorlander"),
                employer("northgate", "Nora", "Northgater"),
                pilot("manager-sp", "Milan", "Pilotson", "study-manager", ""),
                pilot("contacts-alderby", "Alma", "Alderson", "contact-manager", "alderby"),
                pilot("contacts-brockham", "Bram", "Brockley", "contact-manager", "brockham"),
                pilot("contacts-eastmarch", "Esme", "Marchby", "contact-manager", "eastmarch"),
                pilot("contacts-wychford", "Wyn", "Wychby", "contact-manager", "wychford"),
                pilot("researcher-sp", "Rosa", "Pilotread", "researcher", ""),
                pilot("auditor-sp", "Abel", "Pilotcheck", "auditor", ""),
                wellbeing("manager-ew-a", "Wilma", "Wellbe", "study-manager", ""),
                wellbeing("researcher-ew-a", "Rafi", "Wellread", "researcher", ""),
                wellbeing("auditor-ew-a", "Anouk", "Wellcheck", "auditor", ""),
                wellbeing("contacts-ew-a-fenwick", "Fay", "Fenby", "contact-manager", "fenwick"),
                new StaffMember("manager-ss", "Saul", "Signby", "study-manager", "SS", ""),
                new StaffMember("auditor-ss", "Ayo", "Signcheck", "auditor", "SS", ""));
    }

    private static StaffMember member(String login, String firstName, String lastName, String role) {
        return new StaffMember(login, firstName, lastName, role, STUDY, "");
    }

    /** Somebody of the practice pilot SP: its manager, or who supplies the contacts of one authority. */
    private static StaffMember pilot(
            String login, String firstName, String lastName, String role, String organisation) {
        return new StaffMember(login, firstName, lastName, role, "SP", organisation);
    }

    /** Somebody of EW-A: its own people, or who supplies the contacts of one authority. */
    private static StaffMember wellbeing(
            String login, String firstName, String lastName, String role, String organisation) {
        return new StaffMember(login, firstName, lastName, role, "EW-A", organisation);
    }

    private static StaffMember employer(String code, String firstName, String lastName) {
        return new StaffMember("employer-" + code, firstName, lastName, "employer", STUDY, code);
    }
}
