package org.candour.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the tests of this process looked at and tried; the accessibility statement may claim this and no more. */
final class Tested {
    static final Path FILE = Path.of("target", "accessibility.json");

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Map<Look, Integer> LOOKS = new TreeMap<>();
    private static final Set<String> CHECKS = new TreeSet<>();
    private static String axe = "";
    private static String browser = "";

    private Tested() {}

    /** A kind of page in a language on a screen. */
    record Look(String page, String language, String screen) implements Comparable<Look> {
        @Override
        public int compareTo(Look other) {
            return told().compareTo(other.told());
        }

        private String told() {
            return page + " " + language + " " + screen;
        }
    }

    static void looked(Look look, int violations) {
        LOOKS.merge(look, violations, Integer::sum);
    }

    /** Something that is not looked at but done, for instance a whole questionnaire with the keyboard only. */
    static void passed(String check) {
        CHECKS.add(check);
    }

    static void with(String axeVersion, String browserVersion) {
        axe = axeVersion;
        browser = browserVersion;
    }

    static Map<Look, Integer> looks() {
        return Map.copyOf(LOOKS);
    }

    static Set<String> checks() {
        return Set.copyOf(CHECKS);
    }

    static void write() {
        ObjectNode file = JSON.createObjectNode();
        file.put("date", LocalDate.now().toString()).put("axe", axe).put("browser", browser);
        ArrayNode pages = file.putArray("pages");
        LOOKS.forEach((look, violations) -> pages.addObject()
                .put("page", look.page())
                .put("language", look.language())
                .put("screen", look.screen())
                .put("violations", violations));
        ArrayNode checks = file.putArray("checks");
        CHECKS.forEach(checks::add);
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            JSON.writeValue(FILE.toFile(), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
