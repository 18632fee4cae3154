package org.candour.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.problem.Problem;

/** This service's copy of the staff assignments. Read at each request, so that a removal holds at once. */
@ApplicationScoped
public class Grants {
    private static final String UPSERT = """
            insert into access_grant (assignment, revision, subject, role, study, organisation, active)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (assignment) do update set revision = excluded.revision, subject = excluded.subject,
              role = excluded.role, study = excluded.study, organisation = excluded.organisation,
              active = excluded.active
            where access_grant.revision < excluded.revision
            """;
    private static final String SELECT =
            "select role, study, organisation from access_grant where active and subject = ?";

    private static final String KNOWN = "select from access_grant where study = ? limit 1";

    private final DataSource dataSource;
    private final Refusals refusals;
    private final Attempt attempt;

    public Grants(DataSource dataSource, Refusals refusals, Attempt attempt) {
        this.dataSource = dataSource;
        this.refusals = refusals;
        this.attempt = attempt;
    }

    /** Takes over an assignment; an older revision than the one known is ignored. */
    public void keep(StaffAssigned assigned) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, assigned.assignment());
            upsert.setInt(2, assigned.revision());
            upsert.setString(3, assigned.subject());
            upsert.setString(4, assigned.role());
            upsert.setString(5, assigned.study());
            upsert.setString(6, assigned.organisation());
            upsert.setBoolean(7, assigned.active());
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the assignment was not stored", failure);
        }
    }

    /** What this login may do now. */
    public List<Grant> of(String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, subject);
            List<Grant> grants = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    grants.add(new Grant(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return grants;
        } catch (SQLException failure) {
            throw new IllegalStateException("the assignments could not be read", failure);
        }
    }

    /** Ends the request as "not found" unless this login holds the role in the study, for all of it. */
    public void require(String subject, String role, String study) {
        require(subject, role, study, "");
    }

    /** Ends the request as "not found" unless this login holds the role for exactly this organisation of the study. */
    public void require(String subject, String role, String study, String organisation) {
        if (!of(subject).contains(new Grant(role, study, organisation))) {
            throw refused(subject, role, study);
        }
    }

    /** Records an attempt on what is somebody else's; what it returns tells nothing about that. */
    public Problem refused(String subject, String role, String study) {
        record(subject, study, "as " + role);
        return Problem.notFound();
    }

    /**
     * Records that a page which only staff may open was not there for this person. Whether nobody has what was asked for
     * or somebody else has it cannot be told from inside their study, and is not told to anybody.
     *
     * @param study the study in the address, empty where it names none
     */
    public void missing(String subject, String role, String study) {
        if (!attempt.recorded()) {
            record(subject, study, "as " + role + ", not there");
        }
    }

    private void record(String subject, String study, String detail) {
        if (study.isEmpty() || known(study)) {
            refusals.refused(subject, study, detail);
            attempt.record();
        }
    }

    /** What somebody typed that is no study is nobody else's, and is not written down. */
    private boolean known(String study) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, study);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the assignments could not be read", failure);
        }
    }
}
