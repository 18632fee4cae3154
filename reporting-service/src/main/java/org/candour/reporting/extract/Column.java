package org.candour.reporting.extract;

import java.util.List;
import org.candour.contracts.instrument.OptionKind;
import org.candour.reporting.intake.OpenAnswers;

/**
 * A column of a research file.
 *
 * @param code heading
 * @param item code of the item it is about; empty when it is about none
 * @param question the wording as somebody read it
 * @param hint further explanation, may be empty
 * @param questionClass what kind of answer this is
 * @param type how it was answered
 * @param askedWhen who was asked, in words; empty when everybody was
 * @param meanings what its cells mean
 * @param cell the cell of a response; empty when there is no answer
 */
public record Column(
        String code,
        String item,
        String question,
        String hint,
        String questionClass,
        String type,
        String askedWhen,
        List<Meaning> meanings,
        Cell cell) {
    public Column {
        meanings = List.copyOf(meanings);
    }

    /**
     * What a value means.
     *
     * @param value as it stands in the cell; empty when the label describes a range
     * @param label what people read, or what the range is
     * @param kind an answer, or the reason why there is none
     */
    public record Meaning(String value, String label, OptionKind kind) {
        static Meaning range(String label) {
            return new Meaning("", label, OptionKind.ANSWER);
        }
    }

    /** Reads the cell of a response. */
    @FunctionalInterface
    public interface Cell {
        String of(OpenAnswers.Opened response);
    }
}
