package org.candour.identity.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.contracts.comparison.Claim;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.platform.sensitive.Sensitive;

/**
 * Finds somebody by name, and, where several people fit, by what they say about themselves. Its parts have a transaction
 * each, the record first; none is open while survey-service is asked.
 */
@ApplicationScoped
public class FindByLocator {
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final RecordLookup record;
    private final VaultedLocators locators;
    private final DerivePseudonym pseudonym;
    private final Comparisons comparisons;
    private final KeepFinding keep;
    private final Clock clock;

    FindByLocator(
            RecordLookup record,
            VaultedLocators locators,
            DerivePseudonym pseudonym,
            Comparisons comparisons,
            KeepFinding keep,
            Clock clock) {
        this.record = record;
        this.locators = locators;
        this.pseudonym = pseudonym;
        this.comparisons = comparisons;
        this.keep = keep;
        this.clock = clock;
    }

    /** @param claims what the person says; used only where several people fit */
    public Finding find(Request request, String employer, Sensitive<NamedLetters> letters, List<Claim> claims) {
        if (!record.record(request, "by locator, " + employer + ", " + claims.size() + " answers claimed")) {
            return Finding.of(Finding.State.LIMIT);
        }
        List<UUID> fitting = locators.fitting(request.study(), employer, letters);
        if (fitting.isEmpty()) {
            return Finding.of(Finding.State.NONE);
        }
        if (fitting.size() == 1) {
            return keep.keep(request, fitting.getFirst());
        }
        return claims.isEmpty() ? Finding.of(Finding.State.SEVERAL) : compare(request, fitting, claims);
    }

    private Finding compare(Request request, List<UUID> fitting, List<Claim> claims) {
        // In the order of the pseudonyms, which says nothing about anybody.
        Map<String, UUID> candidates = fitting.stream()
                .collect(Collectors.toMap(
                        one -> pseudonym.of(request.study(), one), Function.identity(), (a, b) -> a, TreeMap::new));
        List<String> names = List.copyOf(candidates.keySet());
        Optional<ComparisonAnswer> answer = comparisons.compare(new ComparisonRequest(
                request.study(), names, claims, clock.instant().plus(LIFE)));
        if (answer.isEmpty()) {
            return Finding.of(Finding.State.UNREACHABLE);
        }
        return switch (answer.get().outcome()) {
            case NONE -> Finding.of(Finding.State.NONE);
            case SEVERAL -> Finding.of(Finding.State.AMBIGUOUS);
            case ONE ->
                keep.keep(
                        request,
                        Objects.requireNonNull(
                                candidates.get(names.get(answer.get().position()))));
        };
    }
}
