package org.candour.identity.notice.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.platform.time.Ids;

/**
 * Notices as rows. Every page of the way in needs one or more, and they are long; a version never changes, so a text is
 * read once.
 */
@ApplicationScoped
public class PanacheNotices implements Notices {
    private final Ids ids;
    private final Map<UUID, Notice> read = new ConcurrentHashMap<>();

    public PanacheNotices(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void add(Notice notice) {
        NoticeEntity row = new NoticeEntity();
        row.id = ids.next();
        row.study = notice.study();
        row.version = notice.version();
        row.language = notice.language();
        row.translation = notice.translation();
        row.title = notice.title();
        row.day = notice.date();
        row.change = notice.change().name();
        row.changed = notice.changed();
        row.body = notice.body();
        row.persist();
    }

    @Override
    public Optional<Notice> find(String study, int version) {
        return matching("study = ?1 and version = ?2 and not translation", study, version).stream()
                .findFirst();
    }

    @Override
    public List<Notice> languages(String study, int version) {
        return matching("study = ?1 and version = ?2 order by translation, language", study, version);
    }

    @Override
    public List<Notice> history(String study) {
        return matching("study = ?1 and not translation order by version desc", study);
    }

    private List<Notice> matching(String condition, Object... values) {
        TypedQuery<UUID> query = NoticeEntity.getEntityManager()
                .createQuery("select id from NoticeEntity where " + condition, UUID.class);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query.getResultList().stream()
                .map(id -> read.computeIfAbsent(id, PanacheNotices::load))
                .toList();
    }

    private static Notice load(UUID id) {
        return notice(NoticeEntity.findById(id));
    }

    private static Notice notice(NoticeEntity row) {
        return new Notice(
                row.study,
                row.version,
                row.language,
                row.translation,
                row.title,
                row.day,
                Notice.Change.valueOf(row.change),
                row.changed,
                row.body);
    }
}
