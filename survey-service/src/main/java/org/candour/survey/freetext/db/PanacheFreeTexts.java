package org.candour.survey.freetext.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.candour.platform.time.Ids;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.freetext.FreeTexts;
import org.candour.survey.freetext.SealedTexts;
import org.candour.survey.freetext.SealedTexts.Words;

/** Adds texts; there is no way to read them here. */
@ApplicationScoped
public class PanacheFreeTexts implements FreeTexts {
    private final SealedTexts sealedTexts;
    private final Ids ids;

    public PanacheFreeTexts(SealedTexts sealedTexts, Ids ids) {
        this.sealedTexts = sealedTexts;
        this.ids = ids;
    }

    @Override
    public void add(UUID response, List<FreeText> texts) {
        for (FreeText text : texts) {
            FreeTextEntity row = new FreeTextEntity();
            row.id = ids.next();
            row.sealed = sealedTexts.seal(Words.ORIGINAL, row.id, text.text());
            row.persist();
            String permission = text.permission().map(Enum::name).orElse("NONE");
            Statement.run("""
                    insert into free_text_origin (text, response, study, wave, item, permission)
                    select ?1, r.id, r.study, r.wave, ?3,
                      case when exists (select 1 from participation p where p.study = r.study and p.wave = r.wave
                        and p.pseudonym = r.pseudonym and not p.quotes) then 'NONE' else ?4 end
                    from response r where r.id = ?2
                    """, row.id, response, text.item(), permission);
        }
    }
}
