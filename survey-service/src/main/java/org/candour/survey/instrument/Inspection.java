package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/** Everything that keeps content from being published as a version: in itself, and beside the other versions. */
@ApplicationScoped
class Inspection {
    private final Versions versions;

    Inspection(Versions versions) {
        this.versions = versions;
    }

    List<Flaw> flaws(VersionKey key, Instrument content) {
        List<Version> published = versions.of(key.study()).stream()
                .filter(version -> version.key().code().equals(key.code()))
                .filter(version -> version.state().lasting() && !version.key().equals(key))
                .toList();
        Optional<Instrument> corrected = published.stream()
                .filter(version -> version.key().version() == content.corrects())
                .map(Version::instrument)
                .findFirst();
        List<Flaw> flaws = new ArrayList<>(PublishCheck.check(content).flaws());
        corrected.ifPresent(before -> flaws.addAll(Correction.flaws(before, content)));
        if (content.corrects() != 0 && corrected.isEmpty()) {
            flaws.add(new Flaw("corrects", "must name a published version of this questionnaire"));
        }
        if (published.stream().anyMatch(version -> version.key().version() > key.version())) {
            flaws.add(new Flaw("version", "must be higher than that of every published version"));
        }
        return List.copyOf(flaws);
    }
}
