package org.candour.identity.study;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come onto the contact list of a study, and with which data (SP-2). Nothing else is taken in.
 *
 * @param columns exactly the columns of the files that employers send
 * @param sources the ways onto the list
 * @param attendance what an employer may report about somebody's attendance; none when it may not
 * @param register the register of people who want to hear about the study, where there is one
 */
public record ContactRules(
        List<Column> columns,
        Set<Source> sources,
        Set<Attendance> attendance,
        @Nullable Register register) {
    public ContactRules {
        columns = List.copyOf(columns);
        sources = Set.copyOf(sources);
        attendance = Set.copyOf(attendance);
    }

    /** Rules of a study without a contact list. */
    public static final ContactRules NONE = new ContactRules(List.of(), Set.of(), Set.of(), null);

    public boolean uploads() {
        return sources.contains(Source.EMPLOYER);
    }

    /** Whether people come in other ways than by files and by themselves. */
    public boolean nominations() {
        return sources.contains(Source.NOMINATED) || sources.contains(Source.CORRESPONDENCE);
    }

    public Optional<Register> stakeholders() {
        return Optional.ofNullable(register);
    }

    /** A column that a study may allow. */
    public enum Column {
        NAME("name", "Name"),
        WORK_EMAIL("work_email", "Work e-mail"),
        JOB_TITLE("job_title", "Job title"),
        EMPLOYER("employer", "Employer"),
        LOCAL_AUTHORITY("local_authority", "Local authority"),
        TEAM("team", "Team"),
        STAFF_NUMBER("staff_number", "Staff number"),
        PHONE("phone", "Telephone"),
        AGE("age", "Age"),
        GENDER("gender", "Gender");

        private final String header;
        private final String title;

        Column(String header, String title) {
            this.header = header;
            this.title = title;
        }

        /** The name in the first line of a file. */
        public String header() {
            return header;
        }

        public String title() {
            return title;
        }
    }

    /** How somebody came onto the list. */
    public enum Source {
        EMPLOYER("From the employer"),
        NOMINATED("Nominated"),
        SELF_REGISTERED("Registered themselves"),
        CORRESPONDENCE("From correspondence"),
        SURVEY("From a survey");

        private final String title;

        Source(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What somebody attended. */
    public enum Attendance {
        TRAINING,
        PRACTICE_SESSION
    }

    /**
     * The register of people who want to hear about the study, apart from its contact list.
     *
     * @param purpose code of its own purpose
     * @param keptFor how long after the last contact somebody stays on it
     */
    public record Register(String purpose, Period keptFor) {}
}
