package org.candour.survey.instrument.file;

import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.survey.instrument.Reading;

/** A definition of two questions, and what definitions say. */
final class SmallDefinition {
    static final YamlDefinitions DEFINITIONS = new YamlDefinitions(name -> Optional.empty());

    static final String TEXT = """
            code: SMALL
            version: 1
            title: Small
            languages: [en]
            answerScales:
              yesNo:
                - {value: 1, label: "Yes"}
                - {value: 2, label: "No"}
            sections:
              - code: one
                title: One
                items:
                  - {code: A, type: SINGLE_CHOICE, class: VIEW, answers: yesNo, text: First}
                  - {code: B_2, type: SINGLE_CHOICE, class: VIEW, answers: yesNo, text: Second, when: {item: A, is: 1}}
            """;

    private SmallDefinition() {}

    /** What the text says; it must be without a problem. */
    static Instrument read(String text) {
        Reading reading = DEFINITIONS.read("small.yaml", text);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return ((Reading.Read) reading).instrument();
    }

    static Item item(Instrument instrument, String code) {
        return instrument.item(code).orElseThrow();
    }

    static Page page(Instrument instrument, String code) {
        return instrument.page(code).orElseThrow();
    }
}
