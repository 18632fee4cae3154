package org.candour.identity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.candour.identity.notice.NoticeDifference.Paragraph;
import org.candour.identity.notice.NoticeDifference.Piece;
import org.candour.identity.notice.NoticeDifference.Side;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SP-20")
class NoticeDifferenceTest {
    @Test
    void showsChangedWordsInTheirParagraph() {
        List<Paragraph> found = NoticeDifference.between(
                "## Who\n\nWe keep it for two years.\n\nGone.",
                "## Who\n\nWe keep it for three years.\n\nQuite new here.");

        assertThat(found).hasSize(4);
        assertThat(found.getFirst().changed()).isFalse();
        assertThat(found.get(1).pieces())
                .containsExactly(
                        new Piece(Side.BOTH, "We keep it for"),
                        new Piece(Side.EARLIER, "two"),
                        new Piece(Side.LATER, "three"),
                        new Piece(Side.BOTH, "years."));
        assertThat(found.get(2).pieces()).containsExactly(new Piece(Side.EARLIER, "Gone."));
        assertThat(found.get(3).pieces()).containsExactly(new Piece(Side.LATER, "Quite new here."));
    }

    @Test
    void saysNothingAboutEqualTexts() {
        assertThat(NoticeDifference.between("One.\n\nTwo.", "One.\n\nTwo.")).noneMatch(Paragraph::changed);
    }

    /** Whatever differs, both texts can be read out of the difference again. */
    @RepeatedTest(50)
    void losesAndAddsNoWord(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String earlier = text(random);
        String later = text(random);

        List<Paragraph> found = NoticeDifference.between(earlier, later);

        assertThat(words(found, Side.LATER)).isEqualTo(earlier.replaceAll("\\s+", " "));
        assertThat(words(found, Side.EARLIER)).isEqualTo(later.replaceAll("\\s+", " "));
    }

    private static String words(List<Paragraph> paragraphs, Side without) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.side() != without)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(Random random) {
        return random.ints(5, 0, 12)
                .mapToObj(length -> random.ints(length + 1L, 0, 6)
                        .mapToObj(word -> "w" + word)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
