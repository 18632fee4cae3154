package org.candour.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks through what the record keeps of a manager's work with somebody's name. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
class AuditHoldsNoPeopleIT {
    private static final String SECRET = "(^|[^0-9A-Za-z_-])[0-9A-Za-z_-]{22,}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    TestStudies studies;

    @Test
    @TestSecurity(user = "record-keeper", roles = "study-manager")
    void keepsCodesAndLoginsOnly() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.grant("record-keeper", "study-manager", "HC");
        Browser browser = new Browser();
        browser.get("/staff/studies/HC/staff");
        browser.post(
                "/staff/studies/HC/staff",
                "subject",
                "sub-of-zebedee",
                "label",
                "Zebedee Quillfeather zq@example.org",
                "role",
                "researcher");

        assertThat(Rows.strings("select label from staff_assignment"))
                .as("the name was stored")
                .anyMatch(label -> label.contains("Quillfeather"));
        List<String> record = Rows.strings("select concat_ws(' ', subject, action, study, detail) from audit_entry");
        assertThat(record).anyMatch(text -> text.contains("record-keeper staff-assigned HC"));
        assertThat(record).noneMatch(text -> text.contains("Quillfeather") || text.contains("@"));
        assertThat(record)
                .as("links and tokens")
                .noneMatch(text -> text.replaceAll(ID, "")
                        .replaceAll("[a-z]+(-[a-z0-9]+)+", "")
                        .matches(".*" + SECRET + ".*"));
        assertThat(record)
                .as("organisation codes, receipt codes")
                .noneMatch(text -> text.replaceAll(ID, "").matches(".*\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b.*"));
    }
}
