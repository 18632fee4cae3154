package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.survey.fieldwork.BreakOffs;

/** Where people stopped, as rows that the database itself refuses for a small group. */
@ApplicationScoped
public class PanacheBreakOffs implements BreakOffs {
    @Override
    public void add(String study, String wave, List<Stopped> ranges) {
        for (int position = 0; position < ranges.size(); position++) {
            Stopped range = ranges.get(position);
            BreakOffEntity row = new BreakOffEntity();
            row.study = study;
            row.wave = wave;
            row.closing = range.closing();
            row.position = position;
            row.firstPage = range.first();
            row.lastPage = range.last();
            row.people = range.people();
            row.persist();
        }
    }

    @Override
    public List<Stopped> of(String study, String wave) {
        return BreakOffEntity.<BreakOffEntity>list("study = ?1 and wave = ?2 order by closing, position", study, wave)
                .stream()
                .map(row -> new Stopped(row.closing, row.firstPage, row.lastPage, row.people))
                .toList();
    }
}
