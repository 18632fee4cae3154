package org.candour.standalone.walk;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cookies of one browser on this machine. Like a real browser it does not tell ports apart. */
final class Cookies {
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(String name, String value, String path) {}

    void store(String header) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            return;
        }
        String name = parts[0].substring(0, equals).trim();
        String value = parts[0].substring(equals + 1).trim();
        String path = "/";
        boolean gone = false;
        for (int index = 1; index < parts.length; index++) {
            String attribute = parts[index].trim();
            String lower = attribute.toLowerCase(Locale.ROOT);
            if (lower.startsWith("path=")) {
                path = attribute.substring(5);
            } else if (lower.equals("max-age=0")) {
                gone = true;
            }
        }
        if (gone) {
            kept.remove(name + path);
        } else {
            kept.put(name + path, new Kept(name, value, path));
        }
    }

    Optional<String> header(URI target) {
        String path = target.getPath().isEmpty() ? "/" : target.getPath();
        String header = kept.values().stream()
                .filter(cookie -> path.startsWith(cookie.path()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }
}
