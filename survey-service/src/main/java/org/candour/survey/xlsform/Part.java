package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;

/** A section in the making. */
final class Part {
    final int row;
    final String name;
    final Wording title;
    Wording intro = Wording.NONE;
    final List<Piece> pieces = new ArrayList<>();

    Part(int row, String name, Wording title) {
        this.row = row;
        this.name = name;
        this.title = title;
    }

    /**
     * What is shown at a time.
     *
     * @param name of the group of statements, or of the question
     * @param stem what the statements share
     * @param questions more than one in a list of statements
     */
    record Piece(String name, Wording stem, List<Question> questions) {
        Piece {
            questions = List.copyOf(questions);
        }

        static Piece single(Question question) {
            return new Piece(question.name, Wording.NONE, List.of(question));
        }
    }
}
