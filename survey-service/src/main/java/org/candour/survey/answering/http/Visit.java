package org.candour.survey.answering.http;

import java.util.UUID;

/**
 * What a browser carries in its sealed cookie.
 *
 * @param participation id of the participation
 * @param receipt the code to show at the end; stored nowhere else here
 * @param device random number that tells this browser from the person's other ones
 * @param language in which the person reads
 */
record Visit(UUID participation, String receipt, int device, String language) {
    Visit in(String other) {
        return new Visit(participation, receipt, device, other);
    }

    @Override
    public String toString() {
        return "Visit(withheld)";
    }
}
