package org.candour.reporting.workbench.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.reporting.run.SealedContents;
import org.candour.reporting.workbench.Upload;
import org.candour.reporting.workbench.Uploads;

/** Uploads as rows. */
@ApplicationScoped
public class PanacheUploads implements Uploads {
    private static final String UPLOAD = "select u.id, u.owner, u.name, u.size, u.lines, u.broughtAt, u.saved,"
            + " (u.definition is not null) from UploadEntity u where ";

    private final SealedContents sealed;
    private final Clock clock;

    public PanacheUploads(SealedContents sealed, Clock clock) {
        this.sealed = sealed;
        this.clock = clock;
    }

    @Override
    public void add(Upload upload, byte[] answers) {
        UploadEntity row = new UploadEntity();
        row.id = upload.id();
        row.owner = upload.owner();
        row.name = upload.name();
        row.size = upload.size();
        row.lines = upload.rows();
        row.broughtAt = upload.broughtAt();
        row.touchedAt = upload.broughtAt();
        row.answers = sealed.seal(upload.id(), answers);
        row.persistAndFlush();
        UploadEntity.getEntityManager().detach(row);
    }

    @Override
    public Optional<Upload> find(UUID upload) {
        return UploadEntity.find(UPLOAD + "u.id = ?1", upload)
                .project(Upload.class)
                .firstResultOptional();
    }

    @Override
    public List<Upload> of(String owner) {
        return UploadEntity.find(UPLOAD + "u.owner = ?1 order by u.broughtAt desc, u.id", owner)
                .project(Upload.class)
                .list();
    }

    @Override
    public Optional<byte[]> answers(UUID upload) {
        return UploadEntity.find("select u.answers from UploadEntity u where u.id = ?1", upload)
                .project(byte[].class)
                .firstResultOptional()
                .map(content -> sealed.open(upload, content));
    }

    @Override
    public Optional<String> definition(UUID upload) {
        return UploadEntity.find(
                        "select u.definition from UploadEntity u where u.id = ?1 and u.definition is not null", upload)
                .project(byte[].class)
                .firstResultOptional()
                .map(content -> new String(sealed.open(upload, content), StandardCharsets.UTF_8));
    }

    @Override
    public void define(UUID upload, String definition) {
        UploadEntity.update(
                "definition = ?1 where id = ?2",
                sealed.seal(upload, definition.getBytes(StandardCharsets.UTF_8)),
                upload);
    }

    @Override
    public void touch(String owner) {
        UploadEntity.update("touchedAt = ?1 where owner = ?2", clock.instant(), owner);
    }

    @Override
    public void save(UUID upload) {
        UploadEntity.update("saved = true where id = ?1", upload);
    }

    @Override
    public void delete(UUID upload) {
        UploadEntity.delete("id = ?1", upload);
    }

    @Override
    public int deleteUnsaved(String owner) {
        return (int) UploadEntity.delete("owner = ?1 and saved = false", owner);
    }

    @Override
    public int deleteIdle(Instant before) {
        return (int) UploadEntity.delete("saved = false and touchedAt < ?1", before);
    }
}
