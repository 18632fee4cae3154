package org.candour.reporting.extract.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.candour.reporting.extract.ResearchFile;
import org.candour.reporting.extract.ResearchFiles;

@ApplicationScoped
public class PanacheResearchFiles implements ResearchFiles {
    /** One statement, so that no file is added between telling which are concerned and forgetting. */
    private static final String FORGET = """
            with gone as (delete from research_file_row where response in (?1) returning file)
            select distinct file from gone
            """;

    record Row(
            UUID id,
            String study,
            String wave,
            String madeBy,
            Instant madeAt,
            String purpose,
            int rowCount,
            String columns,
            String checksum) {}

    @Override
    public void add(ResearchFile file, byte[] sealedKey, List<UUID> responses) {
        ResearchFileEntity row = new ResearchFileEntity();
        row.id = file.id();
        row.study = file.study();
        row.wave = file.wave();
        row.madeBy = file.madeBy();
        row.madeAt = file.madeAt();
        row.purpose = file.purpose();
        row.rowCount = file.rows();
        row.columns = String.join(" ", file.columns());
        row.checksum = file.checksum();
        row.sealedKey = sealedKey;
        row.responses = new HashSet<>(responses);
        row.persistAndFlush();
        ResearchFileEntity.getEntityManager().detach(row);
    }

    @Override
    public List<ResearchFile> ofWave(String study, String wave) {
        return ResearchFileEntity.find("study = ?1 and wave = ?2 order by madeAt desc", study, wave)
                .project(Row.class)
                .list()
                .stream()
                .map(PanacheResearchFiles::file)
                .toList();
    }

    @Override
    public List<UUID> forget(List<UUID> responses) {
        if (responses.isEmpty()) {
            return List.of();
        }
        return ResearchFileEntity.getSession()
                .createNativeQuery(FORGET, UUID.class)
                .setParameterList(1, responses)
                .getResultList();
    }

    private static ResearchFile file(Row row) {
        return new ResearchFile(
                row.id(),
                row.study(),
                row.wave(),
                row.madeBy(),
                row.madeAt(),
                row.purpose(),
                row.rowCount(),
                List.of(row.columns().split(" ")),
                row.checksum());
    }
}
