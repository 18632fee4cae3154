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
        row.title = notice.title();
        row.day = notice.date();
        row.body = notice.body();
        row.persist();
    }

    @Override
    public Optional<Notice> find(String study, int version) {
        return NoticeEntity.<NoticeEntity>find("study = ?1 and version = ?2", study, version)
                .firstResultOptional()
                .map(PanacheNotices::notice);
    }

    @Override
    public List<Notice> history(String study) {
        return NoticeEntity.<NoticeEntity>list("study = ?1 order by version desc", study).stream()
                .map(PanacheNotices::notice)
                .toList();
    }

    private static Notice notice(NoticeEntity row) {
        return new Notice(row.study, row.version, row.language, row.title, row.day, row.body);
    }
}
