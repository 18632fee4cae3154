package org.candour.reporting.validation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.candour.platform.sql.Database;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleStatuses;

/** Decisions as rows; the newest counts. */
@ApplicationScoped
public class JdbcScaleStatuses implements ScaleStatuses {
    private final Database database;
    private final Clock clock;

    public JdbcScaleStatuses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, ScaleStatus> of(String study, String instrument, int version) {
        Map<String, ScaleStatus> statuses = new HashMap<>();
        database.each(
                """
                select distinct on (scale) scale, status from scale_status
                where study = ? and instrument = ? and version = ? order by scale, revision desc
                """,
                row -> Map.entry(row.getString(1), ScaleStatus.valueOf(row.getString(2))),
                entry -> statuses.put(entry.getKey(), entry.getValue()),
                study,
                instrument,
                version);
        return statuses;
    }

    @Override
    public void set(String study, String instrument, int version, String scale, ScaleStatus status, String subject) {
        database.change(
                """
                insert into scale_status
                select ?, ?, ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ? from scale_status
                where study = ? and instrument = ? and version = ? and scale = ?
                """,
                study,
                instrument,
                version,
                scale,
                status,
                subject,
                clock.instant(),
                study,
                instrument,
                version,
                scale);
    }
}
