package org.candour.survey.answering.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages say is there in both languages, with the same places to fill in. */
class SayTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|%[nt]");

    @Test
    void everythingIsSaidInBothLanguages() {
        Set<String> wanted = Arrays.stream(Say.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(words("en").stringPropertyNames()).isEqualTo(wanted);
        assertThat(words("cy").stringPropertyNames()).isEqualTo(wanted);
    }

    @Test
    void bothFillInTheSame() {
        Properties english = words("en");
        Properties welsh = words("cy");

        for (String name : english.stringPropertyNames()) {
            assertThat(places(welsh.getProperty(name))).as(name).isEqualTo(places(english.getProperty(name)));
        }
    }

    @Test
    void welshIsNotEnglishLeftStanding() {
        Properties english = words("en");
        Properties welsh = words("cy");

        assertThat(english.stringPropertyNames())
                .noneMatch(name -> english.getProperty(name).equals(welsh.getProperty(name)));
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStream file = Say.class.getResourceAsStream("/messages/say_" + language + ".properties")) {
            assertThat(file).isNotNull();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
