package org.candour.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.standalone.demo.Pilot;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.Staff;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Page;
import org.candour.standalone.walk.SuiteProcess;

/**
 * People, through the pages of the pilot SP: a file of 50,000 contacts from sending it to seeing the list, an invitation
 * to all of them, its mails into the mail server of this machine, and the public pages of the study.
 */
final class PeopleGroup implements Group {
    private static final int PORT_OFFSET = 5_000;
    private static final int PEOPLE = 50_000;
    private static final int WARM = 500;
    private static final int MAILS = 4_000;
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
        Pilot pilot = new Pilot(suite);
        pilot.open();
        pilot.supply(AUTHORITY, file(WARM, "warm"));
        byte[] file = file(PEOPLE, "p");
        double seconds;
        double heapMegabytes;
        try (UsedHeap heap = new UsedHeap(process.pid("identity"))) {
            long begin = System.nanoTime();
            String list = pilot.supply(AUTHORITY, file).text();
            seconds = (System.nanoTime() - begin) / 1e9;
            heapMegabytes = heap.peakMegabytes();
            if (!list.contains(" of " + (PEOPLE + WARM) + " people")) {
                throw new IllegalStateException("not everybody is on the list");
            }
        }
        String size = PEOPLE + " contacts, " + file.length / 1024 + " kB of CSV, sent, checked, confirmed, listed";
        String mailings = suite.address("identity") + "/staff/studies/SP/mailings";
        long begin = System.nanoTime();
        Page planned = plan(pilot.manager(), mailings);
        double planning = (System.nanoTime() - begin) / 1e9;
        if (number(planned, "People") != PEOPLE + WARM) {
            throw new IllegalStateException("not everybody is invited");
        }
        return List.of(
                new Figure("people.import.50000.s", seconds, "s", size),
                new Figure("people.import.50000.heapMb", heapMegabytes, "MB", size),
                new Figure(
                        "people.invite.40000.s",
                        planning,
                        "s",
                        (PEOPLE + WARM) + " people settled, more than the name says; links are made as each mail goes"),
                mailed(pilot.manager(), planned, suite.address("mail")),
                PublicPages.measure(suite.address("identity"), "SP"));
    }

    private static Page plan(Staff manager, String mailings) {
        Page form = manager.open(mailings).good();
        return manager.browser()
                .submit(form.formWith("perMinute")
                        .fill("kind", "INVITATION")
                        .fill("due", LocalDate.now(ZoneOffset.UTC).toString())
                        .fill("perMinute", "10000"))
                .good();
    }

    /** Starts the mailing, waits for some thousand mails, pauses it, and counts what arrived. */
    private static Figure mailed(Staff manager, Page planned, String inbox) throws InterruptedException {
        String mailing = planned.address().toString();
        long begin = System.nanoTime();
        Page now = manager.press(planned, "Start");
        while (number(now, "Sent") < MAILS) {
            if (System.nanoTime() - begin > 600e9) {
                throw new IllegalStateException("only " + number(now, "Sent") + " mails were sent in ten minutes");
            }
            Thread.sleep(250);
            now = manager.open(mailing).good();
        }
        int sent = number(now, "Sent");
        double minutes = (System.nanoTime() - begin) / 60e9;
        manager.press(now, "Pause");
        Thread.sleep(3_000); // a hand that was on its way when the pause came
        int all = number(manager.open(mailing).good(), "Sent");
        int arrived = new Browser(Browser.newClient())
                .open(inbox)
                .good()
                .document()
                .select("tbody tr")
                .size();
        if (arrived != all) {
            throw new IllegalStateException(all + " mails were sent and " + arrived + " arrived");
        }
        return new Figure(
                "people.mail.perMinute",
                sent / minutes,
                "1/min",
                sent + " mails from the start, one process, none lost");
    }

    private static int number(Page mailing, String key) {
        return Integer.parseInt(mailing.document()
                .select("dt:matchesOwn(^" + key + "$) + dd")
                .text()
                .replaceAll("[^0-9].*", ""));
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
