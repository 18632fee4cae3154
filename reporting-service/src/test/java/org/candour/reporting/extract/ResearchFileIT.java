package org.candour.reporting.extract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.attendance.AttendanceStated.Attended;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.subject.SubjectErased;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.attendance.KeepAttendance;
import org.candour.reporting.subject.EraseSubject;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a researcher takes away: what is in it, in which order, and what is not. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "rita", roles = "researcher")
class ResearchFileIT {
    @Inject
    World world;

    @Inject
    ResearchFiles files;

    @Inject
    MakeResearchFile make;

    @Inject
    Database database;

    @Inject
    EraseSubject erase;

    @Inject
    KeepAttendance keep;

    @Test
    void theFileCarriesClosedAnswersAndACodebookAndNothingElse() throws Exception {
        List<ResponseSubmitted> responses = world.complete("F1", Map.of("mid", 30, "tiny", 4));
        world.grant("rita", "researcher", "F1", "");
        Map<String, byte[]> parts = take("F1", "A first look at the scales");
        assertThat(parts.keySet())
                .containsExactly("README.txt", "data.csv", "codebook.csv", "codebook.json", "manifest.json");

        assertThat(database.all(
                        "select purpose from audit_entry where study = ? and action = 'research-file-made'",
                        row -> row.getString(1),
                        "F1"))
                .containsExactly("A first look at the scales");

        List<String> lines = text(parts, "data.csv").lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("row,S1I1,S1I2,S1I3,S1I4,S2I1,S2I2,S2I3,S2I4,WELL,TASKS_1,TASKS_2,TASKS_3,GENDER,"
                        + "SCORE_SCALE1,SCORE_SCALE2");
        assertThat(lines).hasSize(1 + responses.size());
        List<String> keys =
                lines.stream().skip(1).map(line -> line.substring(0, 32)).toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-f]{32}"));

        String all = String.join(
                "\n",
                parts.values().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .toList());
        for (ResponseSubmitted response : responses) {
            assertThat(all).doesNotContain(response.response().toString());
            assertThat(all).doesNotContain(response.pseudonym());
        }
        assertThat(lines.stream().map(line -> line.substring(line.indexOf(','))))
                .as("what stands beside the random keys")
                .noneMatch(line -> line.contains("mid") || line.contains("tiny") || line.contains("2026"));
        assertThat(text(parts, "README.txt")).contains("personal data").contains("A first look at the scales");
        assertThat(text(parts, "codebook.csv"))
                .contains(
                        "S1I4,Statement S1I4,,VIEW,RATING,everybody,9,Not applicable to me,prefer not to say,scale1,reversed")
                .contains("GENDER,Are you?,,DEMOGRAPHIC,SINGLE_CHOICE,everybody,1,Woman,,,")
                .contains("'=How are you?")
                .doesNotContain(",=How")
                .doesNotContain("Anything else?");
        String manifest = text(parts, "manifest.json");
        for (String name : List.of("README.txt", "data.csv", "codebook.csv", "codebook.json")) {
            assertThat(manifest)
                    .contains(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(parts.get(name))));
        }
    }

    @Test
    void twoFilesOfTheSameAnswersShareNoKey() throws IOException {
        world.complete("F2", Map.of("mid", 30));
        world.grant("rita", "researcher", "F2", "");
        List<String> first = keys(take("F2", "one"));
        List<String> second = keys(take("F2", "two"));
        assertThat(first).hasSize(30).doesNotContainAnyElementsOf(second);
        assertThat(files.ofWave("F2", World.WAVE)).hasSize(2);
        assertThat(given().accept("text/html")
                        .get("/staff/studies/F2/waves/2026/files")
                        .asString())
                .contains("one")
                .contains("two");
    }

    @Test
    @Tag("SP-3")
    @Tag("SP-9")
    void attendanceStandsBesideTheAnswersInBandsAndOnlyWhenTenPeopleAttended() throws IOException {
        List<ResponseSubmitted> responses = world.complete("F6", Map.of("mid", 30));
        world.grant("rita", "researcher", "F6", "");
        for (int person = 0; person < 12; person++) {
            List<Attended> attended = new ArrayList<>(List.of(new Attended(Kind.TRAINING, Times.TWO_TO_FOUR)));
            if (person < 9) {
                attended.add(new Attended(Kind.PRACTICE_SESSION, Times.ONCE));
            }
            keep.keep(new AttendanceStated("F6", responses.get(person).pseudonym(), 1, attended));
        }
        keep.keep(new AttendanceStated("F6", "never-answered", 1, List.of(new Attended(Kind.TRAINING, Times.ONCE))));

        Map<String, byte[]> parts = take("F6", "What training does");

        List<String> lines = text(parts, "data.csv").lines().toList();
        assertThat(lines.getFirst()).endsWith("SCORE_SCALE2,ATTENDED_TRAINING").doesNotContain("PRACTICE_SESSION");
        assertThat(lines.stream().skip(1).map(line -> line.replaceFirst(".*,", "")))
                .containsOnly("0", "2")
                .filteredOn("2"::equals)
                .hasSize(12);
        assertThat(text(parts, "codebook.csv")).contains("ATTENDED_TRAINING", "two to four", "none that is known");
        assertThat(text(parts, "data.csv")).doesNotContain(responses.getFirst().pseudonym());
    }

    @Test
    void belowTenRowsThereIsNoFile() {
        world.complete("F3", Map.of("mid", 9));
        world.grant("rita", "researcher", "F3", "");
        Response refused = post("F3", "curious");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("at least 10").doesNotContainPattern("\\b9\\b");
        assertThat(files.ofWave("F3", World.WAVE)).isEmpty();
    }

    @Test
    void aFileNeedsAPurpose() {
        world.complete("F4", Map.of("mid", 30));
        world.grant("rita", "researcher", "F4", "");
        assertThat(post("F4", "  ").statusCode()).isEqualTo(400);
        assertThat(files.ofWave("F4", World.WAVE)).isEmpty();
    }

    @Test
    void anErasureNamesTheFilesThatHadTheRow() {
        world.complete("F5", Map.of("mid", 12));
        MakeResearchFile.Made before = make.make("rita", "F5", World.WAVE, "before");
        erase.erase(new SubjectErased(java.util.UUID.randomUUID(), "F5", "mid-3"));
        assertThat(files.forget(List.of())).isEmpty();
        assertThat(new String(make.make("rita", "F5", World.WAVE, "after").archive(), StandardCharsets.ISO_8859_1))
                .isNotEmpty();
        assertThat(files.ofWave("F5", World.WAVE))
                .extracting(ResearchFile::rows)
                .containsExactly(11, 12);
        assertThat(before.id()).isNotNull();
    }

    private Map<String, byte[]> take(String study, String purpose) throws IOException {
        Response response = post(study, purpose);
        assertThat(response.statusCode()).isEqualTo(200);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Response post(String study, String purpose) {
        String path = "/staff/studies/" + study + "/waves/2026/files";
        return Browser.submit(path, path, Map.of("purpose", purpose));
    }

    private static List<String> keys(Map<String, byte[]> parts) {
        List<String> keys = new ArrayList<>();
        text(parts, "data.csv").lines().skip(1).forEach(line -> keys.add(line.substring(0, 32)));
        return keys;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
