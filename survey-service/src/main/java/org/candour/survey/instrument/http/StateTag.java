package org.candour.survey.instrument.http;

import org.candour.survey.instrument.VersionState;

/**
 * A state as a coloured word.
 *
 * @param text the word
 * @param colour part of the class name
 */
public record StateTag(String text, String colour) {
    static StateTag of(VersionState state) {
        return new StateTag(
                state.title(),
                switch (state) {
                    case DRAFT -> "yellow";
                    case TEST -> "purple";
                    case PUBLISHED -> "green";
                    case RETIRED -> "grey";
                });
    }
}
