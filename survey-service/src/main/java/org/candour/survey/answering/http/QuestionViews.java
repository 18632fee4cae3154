package org.candour.survey.answering.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.Section;
import org.candour.survey.answering.Given;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.Violation;
import org.candour.survey.answering.Warning;
import org.candour.survey.answering.http.QuestionView.LineView;

/** Makes pages of questions ready to print. */
final class QuestionViews {
    private final Progress progress;
    private final Visit visit;
    private final Place place;
    private final AnswerText texts;
    private final Language language;
    private final RuleText rules;

    QuestionViews(Progress progress, Visit visit, Language language, Place place) {
        this.progress = progress;
        this.visit = visit;
        this.language = language;
        this.place = place;
        this.texts = new AnswerText(progress, language);
        this.rules = new RuleText(language.say());
    }

    /** The page as it was saved. */
    QuestionView saved(Page page) {
        return view(
                page,
                item -> EnteredFields.of(item, progress.draft().given(item.code())),
                List.of(),
                List.of(),
                blank(page),
                "");
    }

    /** The page as it was sent, with what has to be put right. */
    QuestionView refused(Page page, Map<String, List<String>> sent, List<Violation> violations) {
        return view(page, item -> sent, violations, List.of(), false, "");
    }

    /** The page as it was saved, with what makes us doubt that it should be. */
    QuestionView doubtful(Page page, List<Warning> warnings) {
        List<LineView> doubts = warnings.stream()
                .map(warning -> new LineView(
                        warning.item(),
                        rules.said(
                                warning, progress.draft().given(warning.item()).text())))
                .distinct()
                .toList();
        String sure = warnings.stream().map(Warning::mark).distinct().collect(Collectors.joining(" "));
        return view(
                page,
                item -> EnteredFields.of(item, progress.draft().given(item.code())),
                List.of(),
                doubts,
                false,
                sure);
    }

    private QuestionView view(
            Page page,
            java.util.function.Function<Item, Map<String, List<String>>> fields,
            List<Violation> violations,
            List<LineView> doubts,
            boolean blank,
            String sure) {
        Page shown = texts.instrument().page(page.code()).orElse(page);
        Section section = section(page);
        ItemViews views =
                new ItemViews(texts, language.say(), progress.participation().quotes(), place.second());
        List<ItemView> items = shown.items().stream()
                .filter(item -> item.type() != ItemType.CALCULATED)
                .map(item -> views.view(
                        item, fields.apply(item), wrongFields(item, violations), error(item, violations), other(item)))
                .toList();
        return new QuestionView(
                progress.participation().submission().toString(),
                progress.seen(visit.device()).mark(),
                page.code(),
                place.query(),
                texts.piped(section.title()),
                progress.opensSection(page)
                        ? texts.piped(section.intro())
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()
                        : List.of(),
                texts.piped(shown.stem()),
                progress.numbers(page),
                progress.previous(page).isEmpty() && !place.second(),
                place.fromCheck(),
                progress.following(page).isEmpty(),
                items,
                errors(items, violations, shown),
                doubts,
                blank,
                sure);
    }

    /** Nothing was entered on the page, and it repeats nothing that was entered before. */
    private boolean blank(Page page) {
        Page shown = texts.instrument().page(page.code()).orElse(page);
        Section section = section(page);
        return page.items().stream()
                        .allMatch(item -> progress.draft().given(item.code()).equals(Given.NOTHING)
                                && progress.draft().others(item.code()).isEmpty())
                && Stream.concat(
                                Stream.of(section.title(), section.intro(), shown.stem()),
                                shown.items().stream().flatMap(item -> Stream.of(item.text(), item.hint())))
                        .allMatch(text -> PipedText.items(text).isEmpty());
    }

    private Section section(Page page) {
        String code = progress.section(page).code();
        return texts.instrument().sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String other(Item item) {
        List<Given> others = progress.draft().others(item.code());
        return others.isEmpty() ? "" : texts.said(item, others.getLast());
    }

    private String error(Item item, List<Violation> violations) {
        return of(item, violations)
                .map(violation -> rules.said(violation, item))
                .findFirst()
                .orElse("");
    }

    private static List<String> wrongFields(Item item, List<Violation> violations) {
        return of(item, violations).map(Violation::field).toList();
    }

    private static Stream<Violation> of(Item item, List<Violation> violations) {
        return violations.stream().filter(violation -> violation.item().equals(item.code()));
    }

    private List<LineView> errors(List<ItemView> items, List<Violation> violations, Page page) {
        List<LineView> lines = new ArrayList<>();
        for (Violation violation : violations) {
            Optional<ItemView> view = items.stream()
                    .filter(item -> item.code().equals(violation.item()))
                    .findFirst();
            Optional<Item> item = page.items().stream()
                    .filter(asked -> asked.code().equals(violation.item()))
                    .findFirst();
            if (view.isEmpty() || item.isEmpty()) {
                lines.add(new LineView("main", language.say().thisPage() + " – " + rules.said(violation)));
            } else {
                String rule = rules.said(violation, item.get());
                lines.add(new LineView(
                        target(view.get(), violation),
                        items.size() == 1 ? rule : view.get().text() + " – " + rule));
            }
        }
        return lines;
    }

    /** Where the person puts it right: the box that is meant, or the first choice of the question. */
    private static String target(ItemView view, Violation violation) {
        String id = ItemViews.id(violation.field());
        boolean box = !violation.field().equals(view.choice().name())
                && (view.inputs().isEmpty()
                        || view.inputs().stream().anyMatch(input -> input.id().equals(id)));
        boolean choice = violation.field().equals(view.code()) && view.inputs().isEmpty();
        return box && !choice ? id : view.id();
    }

    /**
     * Where the person stands, besides the page.
     *
     * @param fromCheck whether they came from the check page
     * @param second whether the second step of a two-step choice is meant
     */
    record Place(boolean fromCheck, boolean second) {
        static final Place FIRST = new Place(false, false);

        String query() {
            String from = fromCheck ? "from=check" : "";
            String step = second ? "step=2" : "";
            String joined = from + (fromCheck && second ? "&" : "") + step;
            return joined.isEmpty() ? "" : "?" + joined;
        }
    }
}
