package org.candour.survey.instrument.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Instruments;

/** Reads each version once: it can never change. */
@ApplicationScoped
public class JdbcInstruments implements Instruments {
    private record Key(String study, String code, int version) {}

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Map<Key, Instrument> read = new ConcurrentHashMap<>();

    public JdbcInstruments(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @Override
    public Optional<Instrument> find(String study, String code, int version) {
        Key key = new Key(study, code, version);
        Instrument known = read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Instrument> stored = load(key);
        stored.ifPresent(instrument -> read.put(key, instrument));
        return stored;
    }

    @Override
    public boolean add(String study, Instrument instrument) {
        String sql = "insert into instrument (study, code, version, definition) values (?, ?, ?, ?)"
                + " on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, study);
            insert.setString(2, instrument.code());
            insert.setInt(3, instrument.version());
            insert.setString(4, json.writeValueAsString(instrument));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the instrument was not stored", failure);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an instrument cannot be written as JSON");
        }
    }

    private Optional<Instrument> load(Key key) {
        String sql = "select definition from instrument where study = ? and code = ? and version = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key.study());
            select.setString(2, key.code());
            select.setInt(3, key.version());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(json.readValue(row.getString(1), Instrument.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the instrument could not be read", failure);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored instrument cannot be read");
        }
    }
}
