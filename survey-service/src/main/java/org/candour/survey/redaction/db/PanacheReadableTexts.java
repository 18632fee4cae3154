package org.candour.survey.redaction.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.freetext.SealedTexts;
import org.candour.survey.freetext.SealedTexts.Words;
import org.candour.survey.redaction.OpenedText;
import org.candour.survey.redaction.QueuedText;
import org.candour.survey.redaction.ReadableTexts;
import org.candour.survey.redaction.TextFilter;
import org.jspecify.annotations.Nullable;

/** Texts in the order of their random ids. */
@ApplicationScoped
public class PanacheReadableTexts implements ReadableTexts {
    private static final String TEXTS = """
            from QueuedTextEntity t left join StateEntity s on s.text = t.text left join FlagEntity f on f.text = t.text
            where t.study = ?1 and (?2 = '' or t.wave = ?2) and (?3 = '' or t.item = ?3)
            """;
    private static final String ENTRY = "select t.text, t.wave, t.item, t.permission, s.state, f.text ";
    private static final String IN_STATE = " and (?4 = '' or coalesce(cast(s.state as string), 'OPEN') = ?4)";

    private final SealedTexts sealedTexts;

    public PanacheReadableTexts(SealedTexts sealedTexts) {
        this.sealedTexts = sealedTexts;
    }

    /** A row of the queue; what has no row in its table is null. */
    record Entry(
            UUID text,
            String wave,
            String item,
            String permission,
            @Nullable RedactionState state,
            @Nullable UUID flagged) {
        QueuedText queued() {
            return new QueuedText(
                    text,
                    wave,
                    item,
                    Optional.of(permission).filter(name -> !name.equals("NONE")).map(QuotePermission::valueOf),
                    state == null ? RedactionState.OPEN : state,
                    flagged != null);
        }
    }

    record Count(@Nullable RedactionState state, long texts) {}

    @Override
    public List<QueuedText> list(String study, TextFilter filter, int page, int size) {
        return QueuedTextEntity.find(
                        ENTRY + TEXTS + IN_STATE + " order by t.text",
                        study,
                        filter.wave(),
                        filter.item(),
                        state(filter))
                .project(Entry.class)
                .page(page - 1, size)
                .stream()
                .map(Entry::queued)
                .toList();
    }

    @Override
    public Map<RedactionState, Integer> count(String study, TextFilter filter) {
        Map<RedactionState, Integer> counts = new EnumMap<>(RedactionState.class);
        QueuedTextEntity.find(
                        "select s.state, count(t) " + TEXTS + " group by s.state", study, filter.wave(), filter.item())
                .project(Count.class)
                .stream()
                .forEach(row -> counts.merge(
                        row.state() == null ? RedactionState.OPEN : row.state(), (int) row.texts(), Integer::sum));
        return counts;
    }

    @Override
    public Optional<OpenedText> find(String study, UUID text) {
        return QueuedTextEntity.find(ENTRY + TEXTS + " and t.text = ?4", study, "", "", text)
                .project(Entry.class)
                .firstResultOptional()
                .map(entry -> open(entry.queued()));
    }

    @Override
    public Optional<UUID> next(String study, TextFilter filter, UUID after) {
        return next(study, filter, "t.text > ?5", after).or(() -> next(study, filter, "t.text < ?5", after));
    }

    private static Optional<UUID> next(String study, TextFilter filter, String where, UUID after) {
        return QueuedTextEntity.find(
                        ENTRY + TEXTS + IN_STATE + " and " + where + " order by t.text",
                        study,
                        filter.wave(),
                        filter.item(),
                        state(filter),
                        after)
                .project(Entry.class)
                .firstResultOptional()
                .map(Entry::text);
    }

    private OpenedText open(QueuedText entry) {
        WordsEntity words = WordsEntity.findById(entry.id());
        Optional<StateEntity> state = StateEntity.findByIdOptional(entry.id());
        return new OpenedText(
                entry,
                state.map(row -> row.revision).orElse(0),
                sealedTexts.open(Words.ORIGINAL, entry.id(), words.sealed),
                state.filter(row -> row.revision > 0).map(this::redacted),
                StepEntity.<StepEntity>list("text = ?1 order by revision desc", entry.id()).stream()
                        .map(row -> new OpenedText.Step(row.step, row.subject, row.day))
                        .toList(),
                ReadingEntity.<ReadingEntity>list("text = ?1 order by day, subject", entry.id()).stream()
                        .map(row -> new OpenedText.Reading(row.subject, row.day))
                        .toList(),
                FlagEntity.<FlagEntity>findByIdOptional(entry.id()).map(row -> row.day));
    }

    private Sensitive<String> redacted(StateEntity row) {
        return sealedTexts.open(Words.REDACTED, row.text, row.sealed);
    }

    private static String state(TextFilter filter) {
        return filter.state().map(Enum::name).orElse("");
    }
}
