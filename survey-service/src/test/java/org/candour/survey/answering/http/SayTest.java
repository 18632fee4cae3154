package org.candour.survey.answering.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say is there in both languages, with the same places to fill in. */
class SayTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|%[nt]");

    private static final Map<String, Class<?>> BUNDLES = Map.of("say", Say.class, "tell", Tell.class);

    @ParameterizedTest
    @ValueSource(strings = {"say", "tell"})
    void everythingIsSaidInBothLanguages(String bundle) {
        Set<String> wanted = Arrays.stream(BUNDLES.get(bundle).getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(words(bundle, "en").stringPropertyNames()).isEqualTo(wanted);
        assertThat(words(bundle, "cy").stringPropertyNames()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"say", "tell"})
    void bothFillInTheSame(String bundle) {
        Properties english = words(bundle, "en");
        Properties welsh = words(bundle, "cy");

        for (String name : english.stringPropertyNames()) {
            assertThat(places(welsh.getProperty(name))).as(name).isEqualTo(places(english.getProperty(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"say", "tell"})
    void welshIsNotEnglishLeftStanding(String bundle) {
        Properties english = words(bundle, "en");
        Properties welsh = words(bundle, "cy");

        assertThat(english.stringPropertyNames())
                .noneMatch(name -> english.getProperty(name).equals(welsh.getProperty(name)));
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String bundle, String language) {
        Properties words = new Properties();
        try (InputStream file = Say.class.getResourceAsStream("/messages/" + bundle + "_" + language + ".properties")) {
            assertThat(file).isNotNull();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
