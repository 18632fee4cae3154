package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.notice.TellAboutChange;
import org.candour.platform.yaml.FileProblem;

/** Takes over a study pack: all of it or nothing. Publishing the same content again changes nothing. */
@ApplicationScoped
public class PublishPack {
    private final Packs packs;
    private final FrozenRules frozen;
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final TellAboutChange tell;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;

    PublishPack(
            Packs packs,
            FrozenRules frozen,
            Studies studies,
            Waves waves,
            Notices notices,
            TellAboutChange tell,
            StudyAnnouncer announcer,
            RecordStaffAction audit) {
        this.packs = packs;
        this.frozen = frozen;
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.tell = tell;
        this.announcer = announcer;
        this.audit = audit;
    }

    @Transactional
    public PublishOutcome publish(String code, String subject) {
        return switch (packs.read(code)) {
            case PackReading.Refused refused -> new PublishOutcome.Refused(refused.problems());
            case PackReading.Read read -> keep(read.pack(), subject);
        };
    }

    private PublishOutcome keep(StudyPack pack, String subject) {
        String study = pack.definition().code();
        studies.lock(study);
        List<FileProblem> broken = frozen.broken(pack);
        if (!broken.isEmpty()) {
            return new PublishOutcome.Refused(broken);
        }
        boolean changed = keepDefinition(pack.definition());
        for (Notice notice : pack.notices()) {
            changed |= keepNotice(notice, subject);
        }
        for (Wave wave : pack.waves()) {
            changed |= keepWave(wave);
        }
        if (!changed) {
            return new PublishOutcome.Unchanged();
        }
        int revision = studies.revision(study);
        audit.record(subject, "pack-published", study, "revision " + revision);
        return new PublishOutcome.Published(revision);
    }

    private boolean keepDefinition(StudyDefinition definition) {
        if (studies.find(definition.code()).filter(definition::equals).isPresent()) {
            return false;
        }
        int revision = studies.revision(definition.code()) + 1;
        studies.keep(definition, revision);
        announcer.announce(definition, revision);
        return true;
    }

    private boolean keepNotice(Notice notice, String subject) {
        boolean known = notices.languages(notice.study(), notice.version()).stream()
                .anyMatch(one -> one.language().equals(notice.language()));
        if (known) {
            return false;
        }
        notices.add(notice);
        if (!notice.translation()) {
            tell.tell(notice, subject);
        }
        return true;
    }

    private boolean keepWave(Wave wanted) {
        Optional<Wave> known = waves.find(wanted.study(), wanted.code());
        if (known.isEmpty()) {
            waves.keep(wanted);
            return true;
        }
        Wave stored = known.get();
        if (wanted.at(stored.revision(), stored.phase()).equals(stored)) {
            return false;
        }
        boolean announced = stored.phase() != Wave.Phase.PLANNED;
        Wave next = wanted.at(stored.revision() + (announced ? 1 : 0), stored.phase());
        waves.keep(next);
        if (announced) {
            announcer.announce(next);
        }
        return true;
    }
}
