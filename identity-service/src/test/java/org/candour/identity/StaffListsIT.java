package org.candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists on staff pages that can grow are searched, ordered and turned over, and say what to do while they are empty. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(
        user = "lister",
        roles = {"study-manager", "safeguarding-lead"})
class StaffListsIT {
    private static final String STUDY = "LISTS";
    private static final String HOME = "/staff/studies/" + STUDY;
    private static final Pattern ROW = Pattern.compile(
            "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">(.*?)</th>");

    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @BeforeEach
    void aStudy() throws Exception {
        if (Rows.strings("select code from study where code = '" + STUDY + "'").isEmpty()) {
            contacts.publish(folder, STUDY, "  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n");
        }
        studies.grant("lister", "study-manager", STUDY);
        studies.grant("lister", "safeguarding-lead", STUDY);
    }

    @Test
    void mailings() {
        assertThat(page("/mailings")).contains("Nothing is planned yet.").doesNotContain("Search");
        Rows.execute("""
                insert into mailing
                select gen_random_uuid(), '%s', '2026', case when n < 3 then 'CLOSING' else 'INVITATION' end, 1,
                  date '2026-11-01' + n, case when n < 6 then 'DONE' else 'CANCELLED' end, true, 0, 600, now(), '',
                  'lister', date '2026-10-01' + n
                from generate_series(1, 52) n
                """.formatted(STUDY));

        assertThat(page("/mailings")).contains("52 of 52 mailings, page 1 of 2", "Next page");
        assertThat(rows("/mailings?page=2")).hasSize(2);
        assertThat(page("/mailings?words=closing")).contains("2 of 52 mailings");
        assertThat(rows("/mailings?words=done")).hasSize(5);
        assertThat(page("/mailings?words=nothing+like+it")).contains("0 of 52 mailings", "Nothing fits");
        assertThat(dates("/mailings?words=done&sort=FROM&order=ascending"))
                .startsWith("2 November 2026")
                .endsWith("6 November 2026");
        assertThat(dates("/mailings?words=done&sort=FROM&order=descending")).startsWith("6 November 2026");
    }

    @Test
    void safeguardingFlags() {
        assertThat(page("/safeguarding"))
                .contains("No text of this study is flagged.")
                .doesNotContain("Search");
        Rows.execute("""
                insert into safeguarding_flag
                select gen_random_uuid(), '%s', date '2026-11-01' + n from generate_series(1, 52) n
                """.formatted(STUDY));

        assertThat(page("/safeguarding")).contains("52 of 52 flags, page 1 of 2");
        assertThat(rows("/safeguarding?page=2")).hasSize(2);
        assertThat(rows("/safeguarding?words=13+december+2026")).hasSize(1);
        assertThat(dates("/safeguarding?order=ascending")).startsWith("2 November 2026");
        assertThat(dates("/safeguarding")).startsWith("23 December 2026");
    }

    @Test
    void teams() {
        assertThat(page("/selection/harbour")).contains("The frame is empty.").doesNotContain("Search");
        Rows.execute("""
                set candour.study = '%1$s'; set candour.organisation = '*';
                insert into team
                select gen_random_uuid(), '%1$s', 'harbour', 'T' || (100 + n), 'Team ' || (200 - n), n
                from generate_series(1, 52) n
                """.formatted(STUDY));

        assertThat(page("/selection/harbour")).contains("52 of 52 teams, page 1 of 2");
        assertThat(rows("/selection/harbour")).startsWith("T101").hasSize(50);
        assertThat(rows("/selection/harbour?sort=TEAM")).startsWith("T152");
        assertThat(rows("/selection/harbour?sort=PEOPLE&order=descending")).startsWith("T152");
        assertThat(rows("/selection/harbour?words=T107")).containsExactly("T107");
        assertThat(page("/selection?words=meadow")).contains("1 of 6 organisations", "Meadowbrook Council</a>");
    }

    @Test
    void organisationsAndLinksToForward() {
        assertThat(page("/contacts")).contains("6 of 6 organisations");
        assertThat(rows("/contacts?words=kestrel")).containsExactly("Kestrel Vale Trust");
        assertThat(rows("/contacts?sort=ORGANISATION&order=descending")).startsWith("Northgate Children&#39;s Trust");
        assertThat(page("")).contains("20 of 20 employers, services and teams");
        assertThat(rows("?words=HARB")).containsExactly("Harbourside Council");
    }

    private String page(String path) {
        return browser.get(HOME + path).asString();
    }

    private List<String> rows(String path) {
        return ROW.matcher(page(path)).results().map(row -> row.group(1)).toList();
    }

    private List<String> dates(String path) {
        Matcher dates = Pattern.compile("<td class=\"govuk-table__cell\">(\\d+ \\w+ 2026)</td>")
                .matcher(page(path));
        return dates.results().map(date -> date.group(1)).toList();
    }
}
