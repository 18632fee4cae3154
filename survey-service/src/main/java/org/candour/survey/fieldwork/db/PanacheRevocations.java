package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.survey.fieldwork.Revocations;

/** Revoked entries. */
@ApplicationScoped
public class PanacheRevocations implements Revocations {
    @Override
    public void add(String study, String pseudonym) {
        Statement.run(
                "insert into revocation (study, pseudonym) values (?1, ?2) on conflict do nothing", study, pseudonym);
    }
}
