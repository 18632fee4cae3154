package org.candour.survey.response.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.response.DailyTally;
import org.candour.survey.fieldwork.Tally;
import org.candour.survey.response.DailyTallies;

/** Daily tallies. */
@ApplicationScoped
public class JdbcDailyTallies implements DailyTallies {
    private record Day(String study, String wave, LocalDate day) {}

    private static final String SELECT = """
            select r.study, r.wave, r.day, r.id from response r
            where r.day < ? and not exists
              (select 1 from daily_tally t where t.study = r.study and t.wave = r.wave and t.day = r.day)
            order by r.day, r.study, r.wave
            """;

    private final DataSource dataSource;

    public JdbcDailyTallies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<DailyTally> unannounced(LocalDate before) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setDate(1, Date.valueOf(before));
            Map<Day, Tally> tallies = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Day day = new Day(
                            row.getString(1), row.getString(2), row.getDate(3).toLocalDate());
                    UUID response = row.getObject(4, UUID.class);
                    tallies.merge(day, Tally.NONE.with(response), (known, one) -> known.with(response));
                }
            }
            return tallies.entrySet().stream()
                    .map(entry -> new DailyTally(
                            entry.getKey().study(),
                            entry.getKey().wave(),
                            entry.getKey().day(),
                            entry.getValue().count(),
                            entry.getValue().checksum()))
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException("the day could not be counted", failure);
        }
    }

    @Override
    public boolean markAnnounced(DailyTally tally) {
        String sql = "insert into daily_tally (study, wave, day) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, tally.study());
            insert.setString(2, tally.wave());
            insert.setDate(3, Date.valueOf(tally.day()));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the tally was not marked", failure);
        }
    }
}
