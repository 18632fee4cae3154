package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which item is written for which factor; what lavaan writes as {@code factor =~ item + item}. An item may belong to
 * several factors. All factors correlate, no errors do.
 */
public record FactorModel(List<Factor> factors) {

    /** A factor and its items; the first is its marker. */
    public record Factor(String name, List<String> items) {
        public Factor {
            items = List.copyOf(items);
            if (items.isEmpty() || Set.copyOf(items).size() < items.size()) {
                throw new IllegalArgumentException("factor " + name + " needs items, each once");
            }
        }
    }

    /** How a factor gets its unit. The fit is the same either way. */
    public enum Identification {
        /** The loading of its first item is 1; lavaan's default. */
        MARKER,
        /** Its variance is 1, and the loading of its first item is not negative; {@code std.lv = TRUE}. */
        UNIT_VARIANCE
    }

    public FactorModel {
        factors = List.copyOf(factors);
        if (factors.isEmpty() || factors.stream().map(Factor::name).distinct().count() < factors.size()) {
            throw new IllegalArgumentException("a model needs factors, each with a name of its own");
        }
    }

    /** The items, each once, in the order in which the factors name them: the order of every matrix. */
    public List<String> items() {
        return factors.stream()
                .flatMap(factor -> factor.items().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
