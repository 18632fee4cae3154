package org.candour.identity.contact;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.identity.study.ContactRules.Attendance;

/** Who attended what. Needs a scope in the transaction. */
public interface Attendances {
    /** The hash of the e-mail address of each person of an organisation, by every hash that finds the person. */
    Map<ByteBuffer, byte[]> people(Scope scope);

    /** Adds what is not there yet; says how many. */
    int add(Scope scope, List<Line> lines, UUID upload, String agreement);

    long count(Scope scope);

    /** Somebody by hash, and what they attended. */
    record Line(byte[] person, Attendance kind, String activity, LocalDate day) {}
}
