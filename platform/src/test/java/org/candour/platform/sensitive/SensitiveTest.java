package org.candour.platform.sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensitiveTest {
    private static final Sensitive<String> PLANTED = Sensitive.of("PLANTED-4711");

    @Test
    void printsWithoutItsContent() {
        assertThat("person " + PLANTED).doesNotContain("PLANTED");
        assertThat(PLANTED.reveal()).isEqualTo("PLANTED-4711");
    }

    @Test
    void jacksonRefusesItEvenInsideSomethingElse() {
        assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(Map.of("person", PLANTED)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageNotContaining("PLANTED");
    }
}
