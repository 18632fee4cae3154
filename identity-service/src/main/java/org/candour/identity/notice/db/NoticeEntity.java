package org.candour.identity.notice.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of published notices. */
@Entity
@Table(name = "notice")
public class NoticeEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public int version;

    @Column
    public String language;

    @Column
    public boolean translation;

    @Column
    public String title;

    @Column
    public LocalDate day;

    @Column
    public String change;

    @Column
    public String changed;

    @Column
    public String body;
}
