package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.identity.agreement.NewAgreement;
import org.candour.identity.agreement.RecordAgreement;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.OpenWave;
import org.candour.identity.study.PublishOutcome;
import org.candour.identity.study.Studies;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;

/** The shipped pack SP under another code, open, with people on its contact list. */
@ApplicationScoped
public class TestInvitations {
    static final String WAVE = "first";
    private static final Path SHIPPED = Path.of(System.getProperty("candour.root"), "studies", "SP");

    private final TestStudies studies;
    private final TestContacts contacts;
    private final Studies published;
    private final Waves waves;
    private final RecordAgreement record;
    private final OpenWave open;
    private final PlanMailing plan;
    private final ChangeMailing change;
    private final SendMails send;
    private final Mailings mailings;
    private final Clock clock;

    TestInvitations(
            TestStudies studies,
            TestContacts contacts,
            Studies published,
            Waves waves,
            RecordAgreement record,
            OpenWave open,
            PlanMailing plan,
            ChangeMailing change,
            SendMails send,
            Mailings mailings,
            Clock clock) {
        this.studies = studies;
        this.contacts = contacts;
        this.published = published;
        this.waves = waves;
        this.record = record;
        this.open = open;
        this.plan = plan;
        this.change = change;
        this.send = send;
        this.mailings = mailings;
        this.clock = clock;
    }

    /** Opens the study; each name becomes name@example.org at Alderby. */
    void open(Path folder, String code, String... names) throws IOException {
        publish(folder, code);
        open.open(code, WAVE, "test");
        for (String name : names) {
            contacts.add(new Scope(code, "alderby"), name);
        }
    }

    /** The same with services and teams at Alderby; people with the name of their team. */
    void openWithUnits(Path folder, String code, String units, Map<String, String> people) throws IOException {
        publish(folder, code);
        Path employers = folder.resolve(code).resolve("employers.yaml");
        String text = Files.readString(employers);
        Files.writeString(employers, text.replaceFirst("(?m)^(.*code: alderby,.*)}$", "$1, units: [" + units + "]}"));
        studies.publish(new TestPacks(folder).packs(), code);
        open.open(code, WAVE, "test");
        people.forEach((name, team) -> contacts.add(new Scope(code, "alderby"), name, team));
    }

    void publish(Path folder, String code) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(code));
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        copy.resolve(file.getFileName().toString()),
                        Files.readString(file)
                                .replace("code: SP\n", "code: " + code + "\n")
                                .replace("study: SP\n", "study: " + code + "\n"));
            }
        }
        PublishOutcome outcome = studies.publish(new TestPacks(folder).packs(), code);
        if (outcome instanceof PublishOutcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        LocalDate today = today();
        published
                .find(code)
                .orElseThrow()
                .employers()
                .forEach(one -> record.record(
                        new NewAgreement(code, one.code(), "DSA/" + one.code(), today, today.plusYears(1)), "test"));
        Wave wave = waves.find(code, WAVE).orElseThrow();
        Instrument instrument = new Instrument(
                wave.instrument(), wave.instrumentVersion(), 0, "Test", List.of("en"), List.of(), List.of(), List.of());
        studies.announced(new InstrumentAnnounced(code, 1, InstrumentState.PUBLISHED, List.of("en"), instrument));
    }

    /** Plans and starts a mailing of today. */
    Mailing start(String code, Mailing.Kind kind) {
        Mailing mailing = plan.plan(new PlanMailing.Wish(code, kind, today(), 10_000), "test");
        change.change(code, mailing.id(), ChangeMailing.Step.START, "test");
        return mailing;
    }

    void sendAll() {
        for (int hand = 0; hand < 50; hand++) {
            rested();
            if (!send.send()) {
                return;
            }
        }
    }

    /** As if the pause between two hands were over. */
    void rested() {
        org.candour.identity.Rows.execute("update mailing set next_at = now() - interval '1 minute'");
    }

    @Transactional
    Map<Mailings.Fate, Long> counts(Mailing mailing) {
        return mailings.counts(mailing.id());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
