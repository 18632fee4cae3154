package org.candour.reporting.extract.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.candour.platform.sql.Database;
import org.candour.reporting.extract.ResearchFile;
import org.candour.reporting.extract.ResearchFiles;

@ApplicationScoped
public class JdbcResearchFiles implements ResearchFiles {
    private final Database database;

    public JdbcResearchFiles(Database database) {
        this.database = database;
    }

    @Override
    public void add(ResearchFile file, byte[] sealedKey, List<UUID> responses) {
        database.change(
                "insert into research_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.study(),
                file.wave(),
                file.madeBy(),
                file.madeAt(),
                file.purpose(),
                file.rows(),
                String.join(" ", file.columns()),
                file.checksum(),
                sealedKey);
        database.change(
                "insert into research_file_row select ?, unnest(?::uuid[])", file.id(), responses.toArray(UUID[]::new));
    }

    @Override
    public List<ResearchFile> ofWave(String study, String wave) {
        return database.all(
                """
                select id, study, wave, made_by, made_at, purpose, row_count, columns, checksum
                from research_file where study = ? and wave = ? order by made_at desc
                """,
                row -> new ResearchFile(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6),
                        row.getInt(7),
                        List.of(row.getString(8).split(" ")),
                        row.getString(9)),
                study,
                wave);
    }

    @Override
    public List<UUID> forget(List<UUID> responses) {
        return database.all("""
                with gone as (delete from research_file_row where response = any (?::uuid[]) returning file)
                select distinct file from gone
                """, row -> row.getObject(1, UUID.class), (Object) responses.toArray(UUID[]::new));
    }
}
