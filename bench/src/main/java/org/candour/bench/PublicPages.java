package org.candour.bench;

import java.net.http.HttpClient;
import java.util.List;
import org.candour.standalone.walk.Browser;

/** The pages that everybody may read, asked for at a constant rate by many at once. */
final class PublicPages {
    private static final int PER_SECOND = 500;
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 5;

    private PublicPages() {}

    static Figure measure(String identity, String study) throws InterruptedException {
        HttpClient client = Browser.newClient();
        List<String> pages = List.of(
                identity + "/studies/" + study,
                identity + "/studies/" + study + "/notice/1",
                identity + "/join/" + study);
        OpenLoad.Request visit = index ->
                new Browser(client).open(pages.get(index % pages.size())).good();
        OpenLoad.run(PER_SECOND, WARM_UP_SECONDS, visit);
        OpenLoad.Outcome outcome = OpenLoad.run(PER_SECOND, SECONDS, visit);
        if (outcome.failures() > 0) {
            throw new IllegalStateException(outcome.failures() + " public pages did not come");
        }
        return new Figure(
                "people.public.p99ms@500ps",
                outcome.percentile(0.99),
                "ms",
                PER_SECOND + " GET/s for " + SECONDS + " s on the study page, its notice and the way in of " + study);
    }
}
