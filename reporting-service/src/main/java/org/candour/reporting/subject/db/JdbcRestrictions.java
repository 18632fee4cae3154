package org.candour.reporting.subject.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.sql.Database;
import org.candour.reporting.subject.Restrictions;

@ApplicationScoped
public class JdbcRestrictions implements Restrictions {
    private final Database database;

    public JdbcRestrictions(Database database) {
        this.database = database;
    }

    @Override
    public void add(String study, String pseudonym) {
        database.change("insert into restriction values (?, ?) on conflict do nothing", study, pseudonym);
    }

    @Override
    public void remove(String study, String pseudonym) {
        database.change("delete from restriction where study = ? and pseudonym = ?", study, pseudonym);
    }
}
