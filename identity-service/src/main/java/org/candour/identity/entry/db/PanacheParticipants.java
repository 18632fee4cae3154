package org.candour.identity.entry.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.identity.entry.EntrySecretsConfig;
import org.candour.identity.entry.Participant;
import org.candour.identity.entry.Participants;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;

/** Participants as rows. Each secret has its own purpose in its code, so that one never passes for another. */
@ApplicationScoped
public class PanacheParticipants implements Participants {
    private static final String INSERT = """
            insert into participant (id, study, wave, employer, unit, notice_version, joined_on,
              token_mac, short_code_mac, receipt_mac)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict do nothing
            """;

    private final PurposeMac mac;

    public PanacheParticipants(EntrySecretsConfig secrets) {
        mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.lookup", secrets.lookup(), "HmacSHA256"));
    }

    @Override
    public boolean add(
            Participant participant,
            Sensitive<String> token,
            Sensitive<String> shortCode,
            Sensitive<String> receiptCode) {
        return ParticipantEntity.getEntityManager()
                        .createNativeQuery(INSERT)
                        .setParameter(1, participant.id())
                        .setParameter(2, participant.study())
                        .setParameter(3, participant.wave())
                        .setParameter(4, participant.employer())
                        .setParameter(5, participant.unit())
                        .setParameter(6, participant.noticeVersion())
                        .setParameter(7, participant.joinedOn())
                        .setParameter(8, token(token))
                        .setParameter(9, shortCode(shortCode))
                        .setParameter(10, mac.of("candour.receipt-code.v1", receiptCode.reveal()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Participant> byToken(Sensitive<String> token) {
        return find("tokenMac", token(token));
    }

    @Override
    public Optional<Participant> byShortCode(Sensitive<String> shortCode) {
        return find("shortCodeMac", shortCode(shortCode));
    }

    @Override
    public Optional<Participant> find(UUID id) {
        return find("id", id);
    }

    @Override
    public Set<UUID> of(String study) {
        return Set.copyOf(ParticipantEntity.find("select p.id from ParticipantEntity p where p.study = ?1", study)
                .project(UUID.class)
                .list());
    }

    @Override
    public void move(UUID id, String wave, String unit, int noticeVersion) {
        ParticipantEntity.update(
                "wave = ?1, unit = ?2, noticeVersion = ?3 where id = ?4", wave, unit, noticeVersion, id);
    }

    @Override
    public Set<UUID> shownBefore(String study, int noticeVersion) {
        return ParticipantEntity.<ParticipantEntity>list("study = ?1 and noticeVersion < ?2", study, noticeVersion)
                .stream()
                .map(row -> row.id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private byte[] token(Sensitive<String> token) {
        return mac.of("candour.resume-link.v1", token.reveal());
    }

    private byte[] shortCode(Sensitive<String> shortCode) {
        return mac.of("candour.short-code.v1", shortCode.reveal());
    }

    private static Optional<Participant> find(String column, Object value) {
        return ParticipantEntity.<ParticipantEntity>find(column, value)
                .firstResultOptional()
                .map(row -> new Participant(
                        row.id, row.study, row.wave, row.employer, row.unit, row.noticeVersion, row.joinedOn));
    }
}
