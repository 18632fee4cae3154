package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;

/**
 * A version in the workshop.
 *
 * @param key its name
 * @param state how far it has come
 * @param revision grows with each change of it
 * @param instrument its content
 * @param accepted translations that somebody stands for
 */
public record Version(
        VersionKey key, VersionState state, int revision, Instrument instrument, List<AcceptedLanguage> accepted) {
    public Version {
        accepted = List.copyOf(accepted);
    }

    public Optional<AcceptedLanguage> acceptance(String language) {
        return accepted.stream()
                .filter(known -> known.language().equals(language))
                .findFirst();
    }

    /** Languages in which people can answer: the first, and those that were accepted. */
    public List<String> openLanguages() {
        return Stream.concat(
                        Stream.of(instrument.language()),
                        instrument.languages().stream()
                                .skip(1)
                                .filter(language -> acceptance(language).isPresent()))
                .toList();
    }

    /** Languages that need somebody to accept them. */
    public List<String> translations() {
        return instrument.languages().stream().skip(1).toList();
    }

    Version to(VersionState next) {
        return new Version(key, next, revision + 1, instrument, accepted);
    }

    Version with(Instrument content) {
        return new Version(key, state, revision + 1, content, List.of());
    }

    Version accepting(List<AcceptedLanguage> languages) {
        return new Version(key, state, revision + 1, instrument, languages);
    }

    /** Ends the request unless the page on which somebody decided showed this very content and state. */
    void requireSeen(int seen) {
        if (seen != revision) {
            throw new Problem(
                    CommonProblem.CONFLICT,
                    "Somebody changed this version after you opened the page. Go back, reload the page and look at it"
                            + " again.");
        }
    }

    /** Ends the request unless the version is in one of these states. */
    void requireState(VersionState... allowed) {
        if (Stream.of(allowed).noneMatch(state::equals)) {
            throw new Problem(
                    CommonProblem.CONFLICT,
                    "That cannot be done with a version whose state is: "
                            + state.title().toLowerCase(java.util.Locale.ROOT) + ".");
        }
    }
}
