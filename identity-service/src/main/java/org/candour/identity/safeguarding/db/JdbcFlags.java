package org.candour.identity.safeguarding.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.safeguarding.Flag;
import org.candour.identity.safeguarding.Flags;

@ApplicationScoped
public class JdbcFlags implements Flags {
    private static final String INSERT =
            "insert into safeguarding_flag (flag, study, received_on) values (?, ?, ?) on conflict do nothing";
    private static final String SELECT =
            "select flag, received_on from safeguarding_flag where study = ? order by received_on desc, flag";

    private final DataSource dataSource;

    public JdbcFlags(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Flag flag) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, flag.id());
            insert.setString(2, flag.study());
            insert.setObject(3, flag.receivedOn());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a flag could not be kept", failure);
        }
    }

    @Override
    public List<Flag> of(String study) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, study);
            List<Flag> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Flag(
                            row.getObject("flag", UUID.class), study, row.getObject("received_on", LocalDate.class)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("flags could not be read", failure);
        }
    }
}
