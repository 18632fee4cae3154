package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.instrument.VersionChange.Kind;

/** Takes content in as a draft, new or in place of what the draft was. */
@ApplicationScoped
class DraftTable {
    private final Versions versions;
    private final Workbench workbench;
    private final Inspection inspection;

    DraftTable(Versions versions, Workbench workbench, Inspection inspection) {
        this.versions = versions;
        this.workbench = workbench;
        this.inspection = inspection;
    }

    LoadOutcome put(String study, Instrument content, Lines lines, List<XlsFormRemark> remarks, String subject) {
        VersionKey key = new VersionKey(study, content.code(), content.version());
        versions.lock(study, content.code());
        Optional<Version> known = versions.find(key);
        boolean same =
                known.filter(version -> version.instrument().equals(content)).isPresent();
        if (!same && known.isPresent() && known.get().state() != VersionState.DRAFT) {
            return new LoadOutcome.Refused(List.of(taken(known.get(), lines)), remarks);
        }
        if (!same) {
            Version draft = known.map(version -> version.with(content))
                    .orElseGet(() ->
                            new Version(key, VersionState.DRAFT, versions.lastRevision(key) + 1, content, List.of()));
            workbench.put(draft, known.isPresent() ? Kind.REPLACED : Kind.LOADED, subject, "");
        }
        return new LoadOutcome.Loaded(key, !same, lines.locate(inspection.flaws(key, content)), remarks);
    }

    private static FileProblem taken(Version version, Lines lines) {
        String rule = version.state() == VersionState.TEST
                ? "this version is in test; take it back to draft first, or give the file a higher version"
                : "this version was published and never changes; give the file a higher version";
        return lines.locate(new Flaw("version", rule));
    }
}
