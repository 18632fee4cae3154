package org.candour.identity.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mailings and whom they go to. */
public interface Mailings {
    void add(Mailing mailing);

    /** Keeps state, note and whether it is frozen and asked about. */
    void keep(Mailing mailing);

    /** Newest first. */
    List<Mailing> of(String study);

    Optional<Mailing> find(String study, UUID id);

    Optional<Mailing> lock(String study, UUID id);

    /** Settles who gets it, in an order that says nothing. */
    void address(UUID mailing, Collection<Reader> readers);

    Map<Fate, Long> counts(UUID mailing);

    /** Everybody in a standing invitation of a wave. */
    Set<UUID> invited(String study, String wave);

    /** Everybody to whom an invitation of a wave went out. */
    Set<UUID> reached(String study, String wave);

    /** Everybody to whom a mail went that pointed to a version of the notice before this one. */
    Set<UUID> shownBefore(String study, int version);

    /** People on the list of those to be told who are in a mailing already. */
    Set<UUID> tellings(String study);

    /** Locks a mailing that may send something now, unless another worker has it; the longest waiting first. */
    Optional<Mailing> next(LocalDate today, Instant now);

    /** Marks some who wait as being sent to. */
    List<Claimed> claim(UUID mailing, int most, Instant now);

    /** Nothing goes out before this moment. */
    void rest(UUID mailing, Instant until);

    void settle(UUID reader, Fate fate, LocalDate day);

    /** Lets somebody wait again, unless that happened too often; then the mail counts as refused. */
    void putBack(UUID reader, int mostAttempts, LocalDate day);

    /** Whoever has been sent to since before this moment may have the mail or not; says how many. */
    int nameUncertain(Instant before);

    /** Lets those who may have the mail or not wait again; says how many. */
    int sendAgain(UUID mailing);

    /** Reminders that are due and have not asked yet who has finished; locked, others skipped. */
    List<Mailing> toAsk(LocalDate today);

    /** Reminders of a wave that wait to hear who has finished. */
    List<Mailing> awaiting(String study, String wave);

    /** The mailing and the contact of a mail that came back; nothing where no such mail went out. */
    Optional<UUID> contactOf(UUID reader);

    /** Somebody who is written to; with the entry on the list of those to be told, where there is one. */
    record Reader(UUID contact, @Nullable UUID telling) {}

    /** Somebody whose mail is being sent. */
    record Claimed(UUID id, UUID contact, @Nullable UUID telling) {}

    /** What became of a mail. */
    enum Fate {
        WAITING,
        SENDING,
        SENT,
        /** The mail server would not take it. */
        REFUSED,
        /** It came back. */
        BOUNCED,
        /** The process ended while it was handed over. */
        UNCERTAIN,
        /** The person asked not to be written to, or the address does not work. */
        LEFT_OUT
    }
}
