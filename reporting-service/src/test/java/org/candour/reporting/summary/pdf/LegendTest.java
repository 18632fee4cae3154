package org.candour.reporting.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.candour.reporting.summary.Choice;
import org.junit.jupiter.api.Test;

class LegendTest {
    private static final List<String> ANSWERS = List.of(
            "Strongly disagree",
            "Strongly disagree or disagree",
            "Disagree",
            "Neither agree nor disagree",
            "Agree",
            "Agree or strongly agree",
            "Strongly agree",
            "No answer",
            "Withheld (\u2013)");

    @Test
    void aShortKeyIsOneLine() {
        List<Choice> few = choices(ANSWERS.subList(0, 4));
        assertThat(Legend.lines(few)).containsExactly(few);
    }

    @Test
    void aLongKeyGoesOnWhereThePageEnds() {
        List<Choice> all = choices(ANSWERS);
        List<List<Choice>> lines = Legend.lines(all);
        assertThat(lines).hasSize(2);
        assertThat(lines.stream().flatMap(List::stream)).containsExactlyElementsOf(all);

        List<Map<String, ?>> blocks = Legend.blocks("workloads", all);
        assertThat(blocks)
                .extracting(block -> block.get("alternative"))
                .satisfiesExactly(
                        first -> assertThat((String) first)
                                .startsWith("Key to the bars, from left to right: Strongly disagree;"),
                        second -> assertThat((String) second)
                                .startsWith("More of the key: ")
                                .endsWith("Withheld (\u2013)."));
        assertThat(blocks)
                .allSatisfy(block -> assertThat(inkBeyondThePage((Drawing) block.get("image")))
                        .isFalse());
    }

    @Test
    void anAnswerLongerThanThePageHasALineOfItsOwn() {
        String endless = "In " + "another ".repeat(30) + "place";
        assertThat(Legend.lines(choices(List.of("Here", endless, "There"))))
                .extracting(List::size)
                .containsExactly(1, 1, 1);
    }

    private static boolean inkBeyondThePage(Drawing line) {
        int page = (int) Legend.WIDTH;
        var image = new BufferedImage(2 * page, 14, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        line.render(DefaultJasperReportsContext.getInstance(), canvas, new Rectangle(0, 0, page, 14));
        canvas.dispose();
        int[] beyond = image.getRGB(page, 0, page, 14, null, 0, page);
        return Arrays.stream(beyond).anyMatch(pixel -> pixel != 0);
    }

    private static List<Choice> choices(List<String> labels) {
        var choices = new ArrayList<Choice>();
        labels.forEach(label -> choices.add(new Choice(label, label, choices.size() % 5 + 1)));
        return choices;
    }
}
