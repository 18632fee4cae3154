package org.candour.platform.attack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.platform.page.SignedEntry;

/** The routes of the service under test, read from its classes, so that none can be forgotten. */
public final class Routes {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Routes() {}

    /** A way to ask for a change; path parameters as declared, or filled with {@code x}. */
    public record Route(String method, String path) {}

    /** Every route of this module that may change something, but for the signed hand-over. */
    public static List<Route> changing() {
        return methods()
                .filter(method -> !method.isAnnotationPresent(SignedEntry.class))
                .flatMap(Routes::of)
                .filter(route -> !SAFE.contains(route.method()))
                .map(route -> new Route(route.method(), route.path().replaceAll("\\{[^}]*}", "x")))
                .toList();
    }

    /**
     * A route that only some roles may ask for.
     *
     * @param types the types of body that it takes, none where it takes what forms send
     */
    public record StaffRoute(Route route, List<String> roles, List<String> types) {
        /** The names in braces. */
        public List<String> parameters() {
            return PARAMETER
                    .matcher(route.path())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    /** Every route of this module that declares roles. */
    public static List<StaffRoute> ofStaff() {
        return methods()
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                .flatMap(method -> of(method).map(route -> new StaffRoute(route, roles(method), types(method))))
                .toList();
    }

    private static List<String> roles(Method method) {
        return List.of(method.getAnnotation(RolesAllowed.class).value());
    }

    private static List<String> types(Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes declared = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return declared == null ? List.of() : List.of(declared.value());
    }

    /** Every route of this module below a path, with the names of its path parameters in braces. */
    public static List<Route> below(String path) {
        return methods()
                .flatMap(Routes::of)
                .filter(route -> route.path().startsWith(path))
                .toList();
    }

    private static Stream<Method> methods() {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("org/candour"))) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("http"))
                    .map(name -> load(name.replace(".class", "").replace('/', '.')))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Route> of(Method method) {
        String path = path(method.getDeclaringClass()) + path(method);
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(known -> known != null)
                .map(known -> new Route(known.value(), path.isEmpty() ? "/" : path));
    }

    private static String path(AnnotatedElement element) {
        Path declared = element.getAnnotation(Path.class);
        String bare = declared == null ? "" : declared.value().replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
