package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.candour.identity.contact.Suppressions;

/** People who are left alone, as rows of hashes. */
@ApplicationScoped
public class JdbcSuppressions implements Suppressions {
    private final DataSource dataSource;

    public JdbcSuppressions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<ByteBuffer> of(String study, Reach reach) {
        return find("select email_index from suppression where study = ? and list = ?", study, reach.name());
    }

    @Override
    public boolean contains(String study, Reach reach, List<byte[]> everyIndex) {
        return !find(
                        "select email_index from suppression where study = ? and list = ? and email_index = any (?)",
                        study,
                        reach.name(),
                        everyIndex.toArray(byte[][]::new))
                .isEmpty();
    }

    @Override
    public void add(String study, Reach reach, byte[] index, LocalDate day) {
        update(
                "insert into suppression (study, list, email_index, since) values (?, ?, ?, ?) on conflict do nothing",
                study,
                reach.name(),
                index,
                day);
    }

    @Override
    public void remove(String study, Reach reach, List<byte[]> everyIndex) {
        update(
                "delete from suppression where study = ? and list = ? and email_index = any (?)",
                study,
                reach.name(),
                everyIndex.toArray(byte[][]::new));
    }

    private Set<ByteBuffer> find(String sql, Object... parameters) {
        Set<ByteBuffer> found = new HashSet<>();
        Statements.with(dataSource, connection -> {
            Statements.query(connection, sql, row -> found.add(ByteBuffer.wrap(row.getBytes(1))), parameters);
            return 0;
        });
        return found;
    }

    private void update(String sql, Object... parameters) {
        Statements.with(dataSource, connection -> Statements.update(connection, sql, parameters));
    }
}
