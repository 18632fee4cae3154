package org.candour.platform.attack;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.platform.page.SignedEntry;

/** The routes of a service, read from its classes, so that none can be forgotten. */
public final class Routes {
    private static final Map<String, Class<? extends java.lang.annotation.Annotation>> CHANGING =
            Map.of("POST", POST.class, "PUT", PUT.class, "PATCH", PATCH.class, "DELETE", DELETE.class);

    private Routes() {}

    /** A way to ask for a change; path parameters are filled with {@code x}. */
    public record Route(String method, String path) {}

    /** Every route of the package that may change something, but for the signed hand-over. */
    public static List<Route> changing(String inPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(inPackage).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.isAnnotatedWith(SignedEntry.class))
                        .flatMap(Routes::of)
                        .toList();
    }

    private static Stream<Route> of(JavaMethod method) {
        String path = path(method.getOwner()
                        .tryGetAnnotationOfType(Path.class)
                        .map(Path::value)
                        .orElse(""))
                + path(method.tryGetAnnotationOfType(Path.class)
                        .map(Path::value)
                        .orElse(""));
        return CHANGING.entrySet().stream()
                .filter(entry -> method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(type -> type.isEquivalentTo(entry.getValue())))
                .map(entry -> new Route(entry.getKey(), path.isEmpty() ? "/" : path));
    }

    private static String path(String value) {
        String bare = value.replaceAll("^/+|/+$", "").replaceAll("\\{[^}]*}", "x");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
