package org.candour.identity.consent.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of given consents. */
@Entity
@Table(name = "consent")
public class ConsentEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public UUID participant;

    @Column
    public String kind;

    @Column
    public int version;

    @Column
    public String wording;

    @Column
    public String language;

    @Column(name = "notice_version")
    public int noticeVersion;

    @Column(name = "given_on")
    public LocalDate givenOn;
}
