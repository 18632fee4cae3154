package org.candour.identity.selection.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the frame. */
@Entity
@Table(name = "team")
public class TeamEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column
    public String study;

    @Column
    public String organisation;

    @Column
    public String code;

    @Column
    public String label;

    @Column
    public int people;
}
