package org.candour.survey.answering;

import java.util.List;

/**
 * What is wrong with an entry. Names the question and the rule, never what was entered.
 *
 * @param item code of the item; empty when it concerns the page
 * @param field name of the field to put right; empty when it concerns the page
 * @param rule which rule was broken
 * @param arguments what the rule's sentence needs, see {@link Rule}
 */
public record Violation(String item, String field, Rule rule, List<String> arguments) {
    public Violation {
        arguments = List.copyOf(arguments);
    }
}
