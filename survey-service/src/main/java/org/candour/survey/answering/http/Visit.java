package org.candour.survey.answering.http;

import java.util.UUID;

/**
 * What a browser carries in its sealed cookie.
 *
 * @param participation id of the participation
 * @param receipt the code to show at the end; stored nowhere else here
 */
record Visit(UUID participation, String receipt) {
    @Override
    public String toString() {
        return "Visit(withheld)";
    }
}
