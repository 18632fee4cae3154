package org.candour.identity.lookup;

import java.util.Arrays;
import java.util.Optional;

/** What a look-up may be for. A choice and no free text, so that the record holds no names. */
public enum Purpose {
    ACCESS("Access or portability"),
    RECTIFICATION("Correction or a statement to add"),
    ERASURE("Erasure"),
    RESTRICTION("Restriction"),
    OBJECTION("Objection"),
    WITHDRAWAL("Withdrawal"),
    COMPLAINT("Complaint");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static Optional<Purpose> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
