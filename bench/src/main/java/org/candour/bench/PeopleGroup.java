package org.candour.bench;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.candour.standalone.demo.MainJob;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.Staff;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Page;
import org.candour.standalone.walk.SuiteProcess;

/** People: a file of 50,000 contacts, from sending it to seeing the list, through the pages of the pilot SP. */
final class PeopleGroup implements Group {
    private static final int PORT_OFFSET = 5_000;
    private static final int PEOPLE = 50_000;
    private static final String AUTHORITY = "alderby";

    private final Path root;

    PeopleGroup(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Figure> measure() throws Exception {
        SuiteProcess process =
                SuiteProcess.start(root, root.resolve("bench/target/var-people"), PORT_OFFSET, root.resolve("studies"));
        RunningSuite suite = process.suite();
        agree(suite);
        Staff supplier = new MainJob().staff(suite, "contacts-" + AUTHORITY);
        String contacts = suite.address("identity") + "/staff/studies/SP/contacts/" + AUTHORITY;
        supplier.open(contacts).good();
        upload(supplier, contacts, file(500, "warm"));
        byte[] file = file(PEOPLE, "p");
        try (UsedHeap heap = new UsedHeap(process.pid("identity"))) {
            long begin = System.nanoTime();
            String list = upload(supplier, contacts, file).text();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (!list.contains(" of " + (PEOPLE + 500) + " people")) {
                throw new IllegalStateException("not everybody is on the list");
            }
            String size = PEOPLE + " contacts, " + file.length / 1024 + " kB of CSV, sent, checked, confirmed, listed";
            return List.of(
                    new Figure("people.import.50000.s", seconds, "s", size),
                    new Figure("people.import.50000.heapMb", heap.peakMegabytes(), "MB", size));
        }
    }

    private static void agree(RunningSuite suite) {
        HttpClient client = Browser.newClient();
        Staff manager =
                new Staff(client, "manager-sp", suite.login("manager-sp").password());
        manager.press(manager.open(suite.address("identity") + "/staff/").good(), "Publish the pack SP");
        Page agreements = manager.open(suite.address("identity") + "/staff/studies/SP/agreements")
                .good();
        manager.browser()
                .submit(agreements
                        .formWith("reference")
                        .fill("organisation", AUTHORITY)
                        .fill("reference", "DSA-BENCH")
                        .fill("from", "2026-01-01")
                        .fill("review", "2099-01-01"))
                .good();
    }

    private static Page upload(Staff supplier, String contacts, byte[] file) {
        Page form = supplier.open(contacts + "/upload").good();
        Page preview = supplier.browser()
                .sendFile(form.formWith("file"), "file", "people.csv", file)
                .good();
        return supplier.press(preview, "Store these contacts");
    }

    private static byte[] file(int people, String prefix) {
        StringBuilder rows = new StringBuilder("name,work_email,job_title\n");
        for (int person = 0; person < people; person++) {
            rows.append("Person ")
                    .append(prefix)
                    .append(person)
                    .append(" Made-up,")
                    .append(prefix)
                    .append(person)
                    .append("@alderby.example.org,Senior social worker\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
