package org.candour.identity.contact.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.study.Delivery;
import org.candour.identity.contact.Fault;
import org.candour.identity.contact.FileReading;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.sensitive.Sensitive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SP-2")
class CsvContactFilesTest {
    private static final List<Column> SP = List.of(Column.NAME, Column.WORK_EMAIL, Column.JOB_TITLE);
    private static final List<Column> EW_A =
            List.of(Column.NAME, Column.WORK_EMAIL, Column.JOB_TITLE, Column.EMPLOYER, Column.LOCAL_AUTHORITY);
    private static final StudyEmployer HARBOUR =
            new StudyEmployer("harbour", "Harbourside Council", "HARB-0R25", Delivery.TABLES);
    private static final String HEAD = "name,work_email,job_title\n";

    private final List<Sensitive<Particulars>> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,work_email,job_title\nAda Made-up,ada@example.org,Social worker\n",
                "Job title,Work email,NAME\r\nSocial worker,ada@example.org,Ada Made-up\r\n,,\r\n\r\n",
                "\uFEFFname,work_email,job_title\n\"Ada \"\"O'Test\"\" Made-up\",ada@example.org,\n"
            })
    void takesWhatFits(String file) {
        FileReading reading = read(file, SP);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lines()).isEqualTo(1);
        assertThat(taken)
                .singleElement()
                .satisfies(person ->
                        assertThat(person.reveal().of(Column.WORK_EMAIL)).isEqualTo("ada@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,work_email | 1 | job_title",
                "name,work_email,job_title,phone | 1 | column 4",
                "name,work_email,job_title,name | 1 | name",
                "name;work_email;job_title | 1 | name"
            })
    void refusesOtherColumnsThanTheStudyTakes(String header, int row, String column) {
        FileReading reading = read(header + "\nVERYSECRET,VERYSECRET,VERYSECRET\n", SP);

        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.row()).isEqualTo(row);
            assertThat(fault.column()).isEqualTo(column);
        });
        assertThat(taken).isEmpty();
        assertThat(reading.toString()).doesNotContain("VERYSECRET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=cmd()SECRET,a@example.org,x | name",
                "@SUM(SECRET),a@example.org,x | name",
                "Ada,a@example.org,+SECRET | job_title",
                "Ada,SECRET.example.org,x | work_email",
                "Ada,SECRET@localhost,x | work_email",
                ",SECRET@example.org,x | name",
                "SECRET,,x | work_email"
            })
    void namesRowColumnAndRuleButNeverTheValue(String line, String column) {
        FileReading reading = read(HEAD + "Bea Made-up,bea@example.org,Manager\n" + line + "\n", SP);

        assertThat(reading.faults()).extracting(Fault::row, Fault::column).containsExactly(tuple(3, column));
        assertThat(reading.toString()).doesNotContain("SECRET");
    }

    @Test
    void refusesTheFileOfAnotherAuthority() {
        FileReading reading = read(
                "name,work_email,job_title,employer,local_authority\n"
                        + "Ada,a@example.org,x,Somewhere,harbourside council\n"
                        + "Bea,b@example.org,x,Somewhere,Meadowbrook Council\n",
                EW_A);

        assertThat(reading.faults()).extracting(Fault::row, Fault::column).containsExactly(tuple(3, "local_authority"));
        assertThat(reading.toString()).doesNotContain("Meadowbrook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE"})
    void refusesAnotherEncoding(String charset) {
        FileReading reading =
                files((HEAD + "Zo\u00eb Made-up,z@example.org,Manager\n").getBytes(Charset.forName(charset)), SP);

        assertThat(reading.faults()).isNotEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void refusesOneEndlessLine() {
        FileReading reading = read(HEAD + "A".repeat(10_000_000) + ",a@example.org,x\n", SP);

        assertThat(reading.faults()).containsExactly(FileReading.tooLong(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "name,work_email,job_title\n", "name,work_email,job_title\n\"open,a@example.org,x\n"})
    void refusesNothingAndHalfAFile(String file) {
        assertThat(read(file, SP).faults()).isNotEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void refusesARowTooLongAndARowTooShort() {
        assertThat(read(HEAD + "Ada,a@example.org,x,y\nBea,b@example.org\n", SP).faults())
                .extracting(Fault::row)
                .containsExactly(2, 3);
    }

    @Test
    void takesFiftyThousandRowsAndNotOneMore() {
        String rows = IntStream.range(0, 50_000)
                .mapToObj(person -> "Person " + person + ",p" + person + "@example.org,x")
                .collect(Collectors.joining("\n"));

        assertThat(read(HEAD + rows + "\n", SP).faults()).isEmpty();
        assertThat(taken).hasSize(50_000);
        assertThat(read(HEAD + rows + "\nOne More,more@example.org,x\n", SP).faults())
                .extracting(Fault::row)
                .containsExactly(50_002);
    }

    private FileReading read(String file, List<Column> columns) {
        return files(file.getBytes(StandardCharsets.UTF_8), columns);
    }

    private FileReading files(byte[] file, List<Column> columns) {
        return new CsvContactFiles()
                .read(new ByteArrayInputStream(file), columns, HARBOUR, (row, person) -> taken.add(person));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
