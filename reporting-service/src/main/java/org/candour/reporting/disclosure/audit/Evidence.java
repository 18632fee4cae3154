package org.candour.reporting.disclosure.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What an audience has in its hands, as read: one employer's editions one after the other, so that only what is known
 * of them stays in memory.
 *
 * @param candidate the edition to decide on
 * @param earlier the editions before it
 * @param reading what is known by all together
 */
record Evidence(ReleasedEdition candidate, List<ReleasedEdition> earlier, Reading reading) {
    /** Some bytes are not what they should be. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(RuntimeException cause) {
            super(cause);
        }
    }

    static Evidence of(Set<Sight> sight, Released released, byte[] bytes) {
        var candidate = edition(bytes);
        var earlier = sight.contains(Sight.EARLIER_EDITIONS)
                ? released.earlier().stream().map(Evidence::edition).toList()
                : List.<ReleasedEdition>of();
        var reading = new Reading(sight);
        reading.candidate(candidate);
        for (int i = 0; i < earlier.size(); i++) {
            reading.earlier(earlier.get(i), candidate, i + 1);
        }
        if (sight.contains(Sight.FIGURES) && !released.figures().isEmpty()) {
            // Other employers are other people: without a figure over all of them they say nothing.
            for (var editions : released.others()) {
                reading.other(editions.stream()
                        .map(Evidence::edition)
                        .map(ReleasedEdition::withoutUnprinted)
                        .toList());
            }
            for (int i = 0; i < released.figures().size(); i++) {
                reading.figures().read(parsed(released.figures().get(i), ReleasedFigures::parse), i + 1);
            }
        }
        reading.joinAnswers();
        return new Evidence(candidate, earlier, reading);
    }

    private static ReleasedEdition edition(byte[] bytes) {
        return parsed(bytes, ReleasedEdition::parse);
    }

    private static <T> T parsed(byte[] bytes, Function<byte[], T> parse) {
        try {
            return parse.apply(bytes);
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }
}
