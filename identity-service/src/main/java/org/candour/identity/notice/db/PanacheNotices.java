package org.candour.identity.notice.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.platform.time.Ids;

/** Notices as rows. */
@ApplicationScoped
public class PanacheNotices implements Notices {
    private final Ids ids;

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
        return NoticeEntity.<NoticeEntity>find("study = ?1 and version = ?2 and not translation", study, version)
                .firstResultOptional()
                .map(PanacheNotices::notice);
    }

    @Override
    public List<Notice> languages(String study, int version) {
        return NoticeEntity.<NoticeEntity>list(
                        "study = ?1 and version = ?2 order by translation, language", study, version)
                .stream()
                .map(PanacheNotices::notice)
                .toList();
    }

    @Override
    public List<Notice> history(String study) {
        return NoticeEntity.<NoticeEntity>list("study = ?1 and not translation order by version desc", study).stream()
                .map(PanacheNotices::notice)
                .toList();
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
