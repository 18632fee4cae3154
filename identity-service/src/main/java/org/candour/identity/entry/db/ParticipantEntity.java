package org.candour.identity.entry.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of participants. */
@Entity
@Table(name = "participant")
public class ParticipantEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String wave;

    @Column
    public String employer;

    @Column
    public String unit;

    @Column(name = "notice_version")
    public int noticeVersion;

    @Column(name = "joined_on")
    public LocalDate joinedOn;

    @Column(name = "token_mac")
    public byte[] tokenMac;

    @Column(name = "short_code_mac")
    public byte[] shortCodeMac;
}
