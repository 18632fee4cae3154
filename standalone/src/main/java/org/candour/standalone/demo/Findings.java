package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import org.candour.standalone.process.Console;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;
import org.jsoup.nodes.Element;

/** What came out: the table of scales, the reports of each employer, the national summary,
 * the research file; each fetched as its reader would. */
final class Findings {
    private final RunningSuite suite;
    private final HttpClient client;
    private final Path folder;

    Findings(RunningSuite suite, HttpClient client) {
        this.suite = suite;
        this.client = client;
        this.folder = suite.home().resolve("demo");
    }

    void show(Console out) {
        Staff researcher = MainJob.staff(client, suite, "researcher");
        scales(researcher, out);
        out.line("");
        out.line("6  Each employer signs in and fetches its report");
        for (MadeUpEmployer employer : MadeUpEmployer.ALL) {
            report(employer, out);
        }
        new AllTogether(suite, client, folder).show(out);
        researchFile(researcher, out);
    }

    private void scales(Staff researcher, Console out) {
        Page page = researcher
                .open(MainJob.wave(suite, "reporting") + "/reliability")
                .good();
        out.line("");
        out.line("5  Reliability of the scales (" + page.address() + ")");
        Element table = page.document().selectFirst("table");
        if (table == null) {
            throw new Page.WrongPage("no table of scales", page);
        }
        for (Element row : table.select("tr")) {
            List<String> cells = row.select("th, td").eachText();
            StringBuilder line = new StringBuilder("     ");
            for (int column = 0; column < cells.size(); column++) {
                line.append(String.format(column == 0 ? "%-40s" : " %-16s", cells.get(column)));
            }
            out.line(line.toString().stripTrailing());
        }
    }

    private void report(MadeUpEmployer employer, Console out) {
        Staff reader = MainJob.staff(client, suite, "employer-" + employer.code());
        Page list = reader.open(suite.address("reporting") + "/staff/reports").good();
        boolean released = !list.document().select("a[href$=report.pdf]").isEmpty();
        if (!released) {
            String why = list.document().select("main p").text();
            out.line(String.format("     %-10s no report: %s", employer.code(), why));
            return;
        }
        String address = list.link("Read the report");
        Page html = reader.open(address).good();
        Path base = folder.resolve(employer.code());
        MainJob.write(base.resolve("report.html"), html.bytes());
        for (String form : List.of("report.pdf", "report.xlsx", "report.csv")) {
            MainJob.write(
                    base.resolve(form), reader.open(address + "/" + form).good().bytes());
        }
        out.line(String.format("     %-10s %s and report.pdf, .xlsx, .csv in %s", employer.code(), address, base));
    }

    private void researchFile(Staff researcher, Console out) {
        Page page = researcher.open(MainJob.wave(suite, "reporting") + "/files").good();
        Form form = page.formWith("purpose").fill("purpose", "Demonstration of the research file");
        Page file = researcher.browser().submit(form).good();
        Path path = folder.resolve("research-file.zip");
        MainJob.write(path, file.bytes());
        out.line("");
        out.line("8  The researcher's pseudonymised answers with codebook: " + path);
    }
}
