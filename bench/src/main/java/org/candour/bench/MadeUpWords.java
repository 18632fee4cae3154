package org.candour.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.summary.Quotation;

/** Text of the usual length: what to do next with a report, and what people wrote. */
final class MadeUpWords {
    static final String NEXT_STEPS = """
            ## Before you share this report

            Read it with somebody who knows the work. The figures are about how work is organised, not about a team.

            ## Talk about it

            - Thank everybody who answered, and tell them the result within a month.
            - Start with one standard that is going well, and say why.
            - Then take the two with the lowest scores. Ask what lies behind them before you suggest an answer.

            ## Agree what to change

            - Choose two or three things that people will notice within six months.
            - Give each of them one named person and one date.
            - Write down how you will know that it worked.

            ## Read with care

            - A difference of a few points between two groups, or between two years, may be chance.
            - A hidden cell means that too few people are behind it. It does not mean bad news.
            - The questions on wellbeing stand alone. They are not a diagnosis.
            """;

    private static final List<String> WRITTEN = List.of(
            "My supervisor listens, and last month a caseload was moved when I said that it was too much.",
            "There is never a quiet room to write up a visit, so I do it at home in the evening.",
            "The new system asks for the same thing three times, and the time for it comes out of visits.",
            "I would tell a friend to work here: people share what they know, and nobody is left alone.");

    private MadeUpWords() {}

    static List<Quotation> quotations(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Quotation("What would help you most?", WRITTEN.get(i % WRITTEN.size())))
                .toList();
    }
}
