package org.candour.reporting.extract.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void textThatASpreadsheetWouldRunIsMadeHarmless() {
        for (String start : List.of("=", "+", "-", "@")) {
            assertThat(CsvText.cell(start + "cmd")).isEqualTo("'" + start + "cmd");
        }
        assertThat(CsvText.cell("\t=1")).startsWith("'");
        assertThat(CsvText.cell("\r=1")).startsWith("\"'");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(CsvText.cell("-1")).isEqualTo("-1");
        assertThat(CsvText.cell("5")).isEqualTo("5");
        assertThat(CsvText.cell("")).isEmpty();
    }

    @Test
    void separatorsAndQuotesAreQuotedAndLinesEndAsTheStandardSays() {
        assertThat(new CsvText()
                        .line(List.of("a,b", "say \"no\"", "two\nlines", "plain"))
                        .toString())
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain\r\n");
    }
}
