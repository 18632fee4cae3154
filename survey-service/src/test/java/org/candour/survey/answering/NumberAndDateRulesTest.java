package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates as people write them. */
@Tag("HC-3")
class NumberAndDateRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37           | [370]
            37.5         | [375]
            37,5         | [375]
            37.50        | [375]
            ' 37.5 '     | [375]
            37.          | [370]
            .5           | [5]
            0            | [0]
            -0           | [0]
            80           | [800]
            80.0         | [800]
            007          | [70]
            37 hours     | [370]
            37h          | [370]
            37.5 Hours   | [375]
            37 oriau     | [370]
            37.55        | DECIMALS HOURS 1
            80.1         | TOO_HIGH HOURS 0,80
            1,500        | TOO_HIGH HOURS 0,80
            999.9        | TOO_HIGH HOURS 0,80
            999999999999 | TOO_HIGH HOURS 0,80
            -1           | TOO_LOW HOURS 0,80
            \u22121      | TOO_LOW HOURS 0,80
            37 days      | NOT_A_NUMBER HOURS
            about 37     | NOT_A_NUMBER HOURS
            3 7          | NOT_A_NUMBER HOURS
            3-7          | NOT_A_NUMBER HOURS
            1e1          | NOT_A_NUMBER HOURS
            0x10         | NOT_A_NUMBER HOURS
            NaN          | NOT_A_NUMBER HOURS
            .            | NOT_A_NUMBER HOURS
            1.2.3        | NOT_A_NUMBER HOURS
            hours        | NOT_A_NUMBER HOURS
            \u0663\u0667 | NOT_A_NUMBER HOURS
            """)
    void aNumber(String text, String said) {
        assertThat(Read.said("HOURS", "HOURS", text)).isEqualTo(said);
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        assertThat(Read.said("TEAM", "TEAM", "12")).isEqualTo("[12]");
        assertThat(Read.said("TEAM", "TEAM", "12.0")).isEqualTo("[12]");
        assertThat(Read.said("TEAM", "TEAM", "12.5")).isEqualTo("DECIMALS TEAM 0");
        assertThat(Read.said("TEAM", "TEAM", "41")).isEqualTo("TOO_HIGH TEAM 0,40");
    }

    @Test
    void aNumberOrTheReasonWhyThereIsNone() {
        assertThat(Read.said("HOURS", "HOURS", "", "HOURS.missing", "9999")).isEqualTo("[9999]");
        assertThat(Read.said("HOURS", "HOURS.missing", "skip")).isEqualTo("[]");
        assertThat(Read.said("HOURS", "HOURS", "12", "HOURS.missing", "9999")).isEqualTo("BOTH HOURS");
        assertThat(Read.said("HOURS", "HOURS.missing", "1")).isEqualTo("NOT_LISTED HOURS.missing");
        assertThat(Read.said("TEAM", "TEAM.missing", "9999")).isEqualTo("NOT_LISTED TEAM.missing");
        assertThat(Read.said("HOURS", "HOURS", "999.9", "HOURS", "1")).isEqualTo("NOT_A_NUMBER HOURS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21 | 11       | 1980 | [19801121]
            1  | 1        | 1950 | [19500101]
            31 | 12       | 2026 | [20261231]
            29 | 2        | 1980 | [19800229]
            05 | 06       | 1980 | [19800605]
            5  | June     | 1980 | [19800605]
            5  | jun      | 1980 | [19800605]
            5  | Mehefin  | 1980 | [19800605]
            29 | 2        | 1981 | NO_SUCH_DATE BORN.day
            31 | 4        | 1980 | NO_SUCH_DATE BORN.day
            0  | 4        | 1980 | NO_SUCH_DATE BORN.day
            x  | 4        | 1980 | NO_SUCH_DATE BORN.day
            1  | 13       | 1980 | NO_SUCH_DATE BORN.month
            1  | Junetide | 1980 | NO_SUCH_DATE BORN.month
            1  | 4        | 80   | YEAR BORN.year 1950,2026
            1  | 4        | 1949 | YEAR BORN.year 1950,2026
            1  | 4        | 2027 | YEAR BORN.year 1950,2026
            1  | 4        | 19800| YEAR BORN.year 1950,2026
            '' | 4        | 1980 | DATE_PART BORN.day
            1  | ''       | 1980 | DATE_PART BORN.month
            1  | 4        | ''   | DATE_PART BORN.year
            '' | ''       | ''   | []
            """)
    void aDay(String day, String month, String year, String said) {
        assertThat(Read.said("BORN", "BORN.day", day, "BORN.month", month, "BORN.year", year))
                .isEqualTo(said);
    }

    @Test
    void aMonthOrAYear() {
        assertThat(Read.said("START", "START.month", "3", "START.year", "2019")).isEqualTo("[201903]");
        assertThat(Read.said("START", "START.month", "13", "START.year", "2019"))
                .isEqualTo("NO_SUCH_DATE START.month");
        assertThat(Read.said("START", "START.year", "2019")).isEqualTo("DATE_PART START.month");
        assertThat(Read.said("TRAINED", "TRAINED.year", "2019")).isEqualTo("[2019]");
        assertThat(Read.said("TRAINED", "TRAINED.year", "19")).isEqualTo("YEAR TRAINED.year 1950,2026");
    }

    @Test
    void aDateOrTheReasonWhyThereIsNone() {
        assertThat(Read.said("BORN", "BORN.missing", "9")).isEqualTo("[9]");
        assertThat(Read.said("BORN", "BORN.day", "1", "BORN.missing", "9")).isEqualTo("BOTH BORN.day");
        assertThat(Read.said("TRAINED", "TRAINED.year", "2019", "TRAINED.missing", "9"))
                .isEqualTo("BOTH TRAINED.year");
    }
}
