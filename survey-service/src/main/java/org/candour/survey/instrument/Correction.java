package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.Section;

/**
 * Whether a version corrects only the words of another: then the answers to both mean the same and can be counted
 * together.
 */
public final class Correction {
    private static final String RULE = "must be as in the version that it corrects: only words may differ";

    private Correction() {}

    /** What differs besides words. */
    public static List<Flaw> flaws(Instrument corrected, Instrument correction) {
        List<Flaw> flaws = new ArrayList<>();
        if (!correction.code().equals(corrected.code())
                || correction.corrects() != corrected.version()
                || correction.version() <= corrected.version()) {
            flaws.add(new Flaw("corrects", "must name an earlier version of the same questionnaire"));
        }
        if (!correction.language().equals(corrected.language())
                || !correction.languages().containsAll(corrected.languages())) {
            flaws.add(new Flaw("languages", "must keep all languages of the version that it corrects"));
        }
        Map<String, Object> before = parts(corrected);
        Map<String, Object> after = parts(correction);
        before.forEach((place, part) -> {
            if (!after.containsKey(place)) {
                flaws.add(new Flaw(place, "is missing: a correction asks what the corrected version asks"));
            } else if (!part.equals(after.get(place))) {
                flaws.add(new Flaw(place, RULE));
            }
        });
        after.keySet().stream()
                .filter(place -> !before.containsKey(place))
                .forEach(place -> flaws.add(new Flaw(place, "is new: a correction asks nothing more")));
        return flaws;
    }

    /** Everything but words, by place. */
    private static Map<String, Object> parts(Instrument instrument) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("sections", instrument.sections().stream().map(Section::code).toList());
        for (Section section : instrument.sections()) {
            parts.put(
                    "section/" + section.code(),
                    section.pages().stream().map(Page::code).toList());
            for (Page page : section.pages()) {
                parts.put(
                        "page/" + page.code(),
                        page.items().stream().map(Item::code).toList());
                parts.put("page/" + page.code() + "/when", page.shownWhen());
                page.items().forEach(item -> parts.put("item/" + item.code(), silent(item)));
            }
        }
        Map<String, Object> scales = new HashMap<>();
        instrument.scales().forEach(scale -> scales.put("scale/" + scale.code(), silent(scale)));
        parts.putAll(scales);
        return parts;
    }

    private static Item silent(Item item) {
        Limits limits = item.limits();
        return new Item(
                item.code(),
                "",
                "",
                item.type(),
                item.questionClass(),
                item.options().stream()
                        .map(option -> new Option(
                                option.value(),
                                "",
                                option.kind(),
                                option.exclusive(),
                                option.group(),
                                option.ownWords()))
                        .toList(),
                new Limits(limits.minimum(), limits.maximum(), limits.decimals(), "", limits.precision()),
                item.calculation(),
                item.quotes());
    }

    private static Scale silent(Scale scale) {
        return new Scale(
                scale.code(),
                "",
                "",
                scale.items(),
                scale.minimum(),
                scale.maximum(),
                scale.minimumAnswered(),
                scale.score(),
                scale.direction(),
                scale.lookup(),
                scale.source());
    }
}
