package org.candour.survey.instrument.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.problem.Violation;
import org.candour.survey.fieldwork.Studies;
import org.candour.survey.instrument.InspectVersion;
import org.candour.survey.instrument.InspectVersion.Inspected;
import org.candour.survey.instrument.Trials;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.http.VersionView.Typed;
import org.candour.survey.instrument.http.WorkshopAccess.Visitor;

/** Lays out what several pages of the workshop show. */
@ApplicationScoped
class WorkshopDesk {
    private static final Map<String, String> DONE = Map.of(
            "loaded", "The content is loaded as a draft.",
            "unchanged", "That is what was already here. Nothing was changed.",
            "test", "The test has started. The content stands until you take the version back to draft.",
            "draft", "The version is a draft again.",
            "publish", "The version is published.",
            "retire", "The version is retired.",
            "accepted", "It is recorded who accepted the translation.",
            "withdrawn", "The translation is no longer accepted.");

    private final Studies studies;
    private final InspectVersion inspect;
    private final Trials trials;
    private final AddressConfig address;

    WorkshopDesk(Studies studies, InspectVersion inspect, Trials trials, AddressConfig address) {
        this.studies = studies;
        this.inspect = inspect;
        this.trials = trials;
        this.address = address;
    }

    /** A study that was not announced yet has a workshop too: its first version comes before its first wave. */
    StudyView study(String code, Visitor visitor) {
        String title = studies.find(code).map(Studies.Study::title).orElse(code);
        return new StudyView(code, title, visitor.manager());
    }

    String path(VersionKey key) {
        return "/staff/studies/" + key.study() + "/instruments/" + key.code() + "/" + key.version();
    }

    VersionView version(VersionKey key, Visitor visitor, String done, Typed typed, List<Violation> errors) {
        Inspected inspected = inspect.inspect(key);
        String token = inspected.trialToken();
        return new VersionView(
                study(key.study(), visitor),
                inspected,
                LanguageView.of(inspected.version()),
                inspected.history().stream()
                        .map(change -> HistoryLine.of(change, visitor.subject()))
                        .toList(),
                token.isEmpty() ? "" : address.survey() + "/try/" + token,
                trials.of(key),
                DONE.getOrDefault(done, ""),
                typed,
                errors);
    }
}
