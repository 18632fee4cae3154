package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.Calculation;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Part.Piece;

/**
 * A form recalculates everything all the time, so that a calculation may stand before the questions it uses. Here
 * answers only reach forward, so it moves behind them.
 */
final class CalculationOrder {
    /** One may use another that has to move as well. */
    private static final int MOST_ROUNDS = 20;

    private final List<Part> parts;
    private final Remarks remarks;

    CalculationOrder(List<Part> parts, Remarks remarks) {
        this.parts = parts;
        this.remarks = remarks;
    }

    void put() {
        List<Piece> calculations = new ArrayList<>();
        parts.forEach(part -> part.pieces.stream()
                .filter(piece -> !calculation(piece).equals(Calculation.NONE))
                .forEach(calculations::add));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = false;
            for (Piece piece : calculations.reversed()) {
                moved |= moved(piece);
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean moved(Piece piece) {
        Set<String> used = Uses.of(calculation(piece));
        Optional<Part> last = Optional.empty();
        Optional<Piece> behind = Optional.empty();
        boolean passed = false;
        for (Part part : parts) {
            for (Piece one : part.pieces) {
                passed |= one.equals(piece);
                if (passed
                        && !one.equals(piece)
                        && one.questions().stream().anyMatch(question -> used.contains(question.code))) {
                    last = Optional.of(part);
                    behind = Optional.of(one);
                }
            }
        }
        if (last.isEmpty() || behind.isEmpty()) {
            return false;
        }
        parts.forEach(part -> part.pieces.removeIf(piece::equals));
        last.get().pieces.add(last.get().pieces.indexOf(behind.get()) + 1, piece);
        Question question = piece.questions().getFirst();
        remarks.repeated(
                Kind.CHANGED,
                question.row.number(),
                "calculation",
                Rule.CALCULATION,
                "A calculation was moved behind the questions that it uses.");
        return true;
    }

    private static Calculation calculation(Piece piece) {
        return piece.questions().getFirst().calculation;
    }
}
