package org.candour.survey.instrument.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.ItemType;
import org.candour.survey.instrument.Reading;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;
import org.candour.survey.instrument.file.YamlDefinitions;
import org.candour.survey.instrument.http.PreviewView.PagePart;
import org.junit.jupiter.api.Test;

/** The example with every type, as the preview says it. */
class PreviewViewTest {
    private final Version version = version();
    private final PreviewView view = PreviewView.of(new StudyView("S", "Study", true), version, "/x", "en", false);

    @Test
    void numbersTheQuestionsAsPeopleMeetThem() {
        List<PagePart> numbered = pages().filter(PagePart::numbered).toList();

        int expected = 1;
        for (PagePart page : numbered) {
            assertThat(page.number()).as(page.code()).isEqualTo(expected);
            expected = page.last() + 1;
        }
        assertThat(expected - 1).isEqualTo((int) version.instrument().items().stream()
                .filter(item -> item.asked())
                .count());
    }

    @Test
    void showsEveryTypeAndWhatCanBeChosen() {
        assertThat(items().map(ItemPart::type)).contains(ItemType.values());
        assertThat(items().filter(item -> item.type() == ItemType.TWO_STEP_CHOICE))
                .allSatisfy(item -> assertThat(item.options())
                        .anyMatch(option -> !option.within().isEmpty()));
        assertThat(items().filter(item -> item.type() != ItemType.TWO_STEP_CHOICE)
                        .flatMap(item -> item.options().stream()))
                .allSatisfy(option -> assertThat(option.within()).isEmpty());
        assertThat(items().flatMap(item -> item.options().stream()).filter(option -> option.missing()))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.notes()).startsWith("counts as no answer"));
    }

    @Test
    void saysRoutingInWords() {
        assertThat(pages().map(PagePart::shownWhen).filter(words -> !words.isEmpty()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).doesNotContain("Condition", "[", "IS_"));
        assertThat(pages().filter(page -> !page.shownWhen().isEmpty()))
                .allSatisfy(page -> assertThat(page.example()).as(page.code()).isNotEmpty());
    }

    @Test
    void makesPlacesForAnswersReadable() {
        assertThat(items().map(ItemPart::text).filter(text -> text.contains("[answer to")))
                .isNotEmpty();
        assertThat(items().map(ItemPart::text)).noneMatch(text -> text.contains("|"));
    }

    private Stream<PagePart> pages() {
        return view.sections().stream().flatMap(section -> section.pages().stream());
    }

    private Stream<ItemPart> items() {
        return pages().flatMap(page -> page.items().stream());
    }

    private static Version version() {
        try {
            String text = Files.readString(Path.of("..", "studies", "examples", "every-type.yaml"));
            Reading reading = new YamlDefinitions(name -> Optional.empty()).read("every-type.yaml", text);
            Instrument instrument = ((Reading.Read) reading).instrument();
            return new Version(new VersionKey("S", instrument.code(), 1), VersionState.DRAFT, 1, instrument, List.of());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
