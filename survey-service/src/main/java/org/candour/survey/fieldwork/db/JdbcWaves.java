package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.survey.fieldwork.Waves;

/** Waves. */
@ApplicationScoped
public class JdbcWaves implements Waves {
    private static final String UPSERT = """
            insert into wave (study, code, revision, title, state, instrument, instrument_version, opens, closes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (study, code) do update set revision = excluded.revision, title = excluded.title,
              state = excluded.state, instrument = excluded.instrument,
              instrument_version = excluded.instrument_version, opens = excluded.opens, closes = excluded.closes
            where wave.revision < excluded.revision
            """;
    private static final String SELECT = """
            select study, code, revision, title, state, instrument, instrument_version, opens, closes
            from wave where study = ? order by opens desc, code
            """;

    private final DataSource dataSource;

    public JdbcWaves(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<WaveState> lock(String study, String wave) {
        String sql = "select state from wave where study = ? and code = ? for update";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, study);
            select.setString(2, wave);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(WaveState.valueOf(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the wave could not be locked", failure);
        }
    }

    @Override
    public boolean keep(WaveAnnounced announced) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, announced.study());
            upsert.setString(2, announced.wave());
            upsert.setInt(3, announced.revision());
            upsert.setString(4, announced.title());
            upsert.setString(5, announced.state().name());
            upsert.setString(6, announced.instrument());
            upsert.setInt(7, announced.instrumentVersion());
            upsert.setDate(8, Date.valueOf(announced.opens()));
            upsert.setDate(9, Date.valueOf(announced.closes()));
            return upsert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the wave was not stored", failure);
        }
    }

    @Override
    public List<WaveAnnounced> of(String study) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, study);
            List<WaveAnnounced> waves = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waves.add(new WaveAnnounced(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            WaveState.valueOf(row.getString(5)),
                            row.getString(6),
                            row.getInt(7),
                            row.getDate(8).toLocalDate(),
                            row.getDate(9).toLocalDate()));
                }
            }
            return waves;
        } catch (SQLException failure) {
            throw new IllegalStateException("the waves could not be read", failure);
        }
    }
}
