package org.candour.reporting.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScoreRule;

/** What of a questionnaire an employer's report shows. Characteristics of people and free text are never in it. */
public final class ReportedItems {
    private static final Set<QuestionClass> CLASSES = EnumSet.of(QuestionClass.VIEW, QuestionClass.SPECIAL);
    private static final Set<ItemType> ALONE = EnumSet.of(ItemType.RATING, ItemType.ZERO_TO_TEN);
    private static final Set<ItemType> ON_A_SCALE =
            EnumSet.of(ItemType.RATING, ItemType.ZERO_TO_TEN, ItemType.SINGLE_CHOICE);

    private final Instrument instrument;

    public ReportedItems(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Everything that is counted, in the order of the questionnaire. */
    public List<Item> all() {
        Set<String> members = members();
        return instrument.items().stream()
                .filter(item -> alone(item) || members.contains(item.code()))
                .toList();
    }

    /** Scales of which every item can be shown. */
    List<Scale> scales() {
        return instrument.scales().stream()
                .filter(scale -> scale.items().stream().allMatch(this::onScale))
                .toList();
    }

    /**
     * Scales whose score is a mean of answers that the report counts one by one. A looked-up score belongs to a person,
     * and no table of counts gives it; where neither end is good, a report has no words for the score.
     */
    List<Scale> scored() {
        return scales().stream().filter(this::scored).toList();
    }

    boolean scored(Scale scale) {
        return (scale.score() == ScoreRule.MEAN || scale.score() == ScoreRule.SUM)
                && scale.direction() != Direction.NEITHER
                && scale.items().stream()
                        .map(member -> instrument.item(member.item()).orElseThrow())
                        .noneMatch(item -> item.type() == ItemType.ZERO_TO_TEN);
    }

    /** Questions on no scale. */
    List<Item> single() {
        Set<String> members = members();
        return instrument.items().stream()
                .filter(item -> alone(item) && !members.contains(item.code()))
                .toList();
    }

    private Set<String> members() {
        return scales().stream()
                .flatMap(scale -> scale.items().stream())
                .map(ScaleItem::item)
                .collect(Collectors.toSet());
    }

    private boolean onScale(ScaleItem member) {
        return instrument
                .item(member.item())
                .filter(item -> ON_A_SCALE.contains(item.type()) && CLASSES.contains(item.questionClass()))
                .isPresent();
    }

    private static boolean alone(Item item) {
        return ALONE.contains(item.type()) && CLASSES.contains(item.questionClass());
    }
}
