package org.candour.identity.study.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of invited counts. */
@Entity
@Table(name = "invited")
public class InvitedEntity extends PanacheEntityBase {
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

    @Column
    public int revision;

    @Column
    public int invited;
}
