package org.candour.platform.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Conditions on packages. */
final class PackageCharter {
    private static final Set<String> ADAPTERS =
            Set.of("http", "kafka", "db", "mail", "pdf", "file", "crypto", "schedule", "rest", "oidc");
    private static final Set<String> SERVICES = Set.of("identity", "survey", "reporting");
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "disclosure", Set.of("suppress", "audit"),
            "reliability", Set.of("matrix", "factor", "polychoric", "confirmatory", "retest", "groups"));

    private PackageCharter() {}

    static ArchCondition<JavaClass> bePresent() {
        return new ArchCondition<>("be in a package with a @NullMarked package-info") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                boolean marked = candidate
                        .getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(
                            candidate, candidate.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        };
    }

    /** org.candour.service.feature, or one adapter below it; the two features of mathematics have named rooms. */
    static ArchCondition<JavaClass> followTheLayout() {
        return new ArchCondition<>("be in a feature or in an adapter of the closed list") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                List<String> parts = parts(candidate);
                if (parts.size() < 3 || !SERVICES.contains(parts.get(2))) {
                    return;
                }
                boolean fits = parts.size() == 4
                        || (parts.size() == 5
                                && (ADAPTERS.contains(parts.get(4))
                                        || ROOMS.getOrDefault(parts.get(3), Set.of())
                                                .contains(parts.get(4))));
                if (!fits) {
                    events.add(SimpleConditionEvent.violated(candidate, candidate.getName() + " is in no known room"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> importNoForeignAdapter() {
        return new ArchCondition<>("import no adapter of another feature") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                Optional<String> own = feature(candidate);
                if (own.isEmpty()) {
                    return;
                }
                for (Dependency dependency : candidate.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean adapter = parts(target).size() == 5
                            && ADAPTERS.contains(parts(target).get(4));
                    if (adapter
                            && feature(target)
                                    .filter(other -> !other.equals(own.get()))
                                    .isPresent()) {
                        events.add(SimpleConditionEvent.violated(candidate, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static Optional<String> feature(JavaClass candidate) {
        List<String> parts = parts(candidate);
        return parts.size() >= 4 && SERVICES.contains(parts.get(2))
                ? Optional.of(parts.get(2) + "." + parts.get(3))
                : Optional.empty();
    }

    private static List<String> parts(JavaClass candidate) {
        return Arrays.asList(candidate.getPackageName().split("\\."));
    }
}
