package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.reporting.intake.OpenAnswers;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.RunSource;
import org.candour.reporting.scalereport.ScaleInput;
import org.candour.reporting.validation.WaveScales.WaveScale;

/**
 * All answers of a wave to the items of a scale, for a run. They are read again for each run and not copied for it: a
 * copy would outlive an erasure. The fingerprint of the report tells whether they were the same.
 */
@ApplicationScoped
public class WaveAnswers implements RunSource {
    private final WaveScales scales;
    private final OpenAnswers answers;

    public WaveAnswers(WaveScales scales, OpenAnswers answers) {
        this.scales = scales;
        this.answers = answers;
    }

    @Override
    public boolean reads(Matter matter) {
        return matter instanceof Matter.WaveScale;
    }

    @Override
    @Transactional
    public List<ScaleInput> inputs(Matter matter) {
        Matter.WaveScale of = (Matter.WaveScale) matter;
        WaveScale scale = scales.find(of.study(), of.wave(), of.scale());
        List<ScaleItem> members = scale.scale().items();
        ScaleValues values = new ScaleValues(scale.instrument(), scale.scale());
        Optional<Item> grouping = scale.groupings().stream()
                .filter(item -> item.code().equals(of.grouping()))
                .findFirst();
        List<String> groups = new ArrayList<>();
        AnswerTable.Builder table = AnswerTable.of(members.stream()
                .map(member -> new AnswerTable.Item(
                        member.item(), scale.scale().minimum(), scale.scale().maximum()))
                .toList());
        answers.each(of.study(), of.wave(), response -> {
            Map<String, Integer> row = new HashMap<>();
            members.forEach(member ->
                    values.given(member, response.answers()).ifPresent(value -> row.put(member.item(), value)));
            table.row(row);
            grouping.ifPresent(item -> groups.add(group(item, response.answers().get(item.code()))));
        });
        ScaleInput input = ScaleInput.of(
                PipedText.plain(scale.scale().title()),
                scale.scale().code(),
                source(scale),
                table.build(),
                members.stream().map(member -> item(scale.instrument(), member)).toList(),
                values.scoring());
        return List.of(input.withGroupings(grouping.stream()
                .map(item -> new ScaleInput.Grouping(item.code(), PipedText.plain(item.text()), groups))
                .toList()));
    }

    private static String group(Item item, @org.jspecify.annotations.Nullable List<Integer> chosen) {
        return Optional.ofNullable(chosen)
                .flatMap(values -> item.option(values.getFirst()))
                .filter(option -> !option.missing())
                .map(Option::label)
                .map(PipedText::plain)
                .orElse("");
    }

    private static String source(WaveScale scale) {
        return scale.study().title() + ", " + scale.wave().title() + ", questionnaire "
                + scale.instrument().code() + " version " + scale.instrument().version();
    }

    private static ScaleInput.ScaleItem item(Instrument instrument, ScaleItem member) {
        return new ScaleInput.ScaleItem(
                member.item(),
                instrument
                        .item(member.item())
                        .map(Item::text)
                        .map(PipedText::plain)
                        .orElse(""),
                member.reversed());
    }
}
