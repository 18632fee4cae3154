package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.List;

/**
 * What a draft holds of an item.
 *
 * @param given what counts
 * @param revision of the draft when it last changed
 * @param device on which it was entered
 * @param others what was entered on other devices without having seen it; the latest comes last
 */
public record Entry(Given given, int revision, int device, List<Other> others) {
    /** What did not count, kept to be offered. */
    public record Other(Given given, int device) {}

    public Entry {
        others = List.copyOf(others);
    }

    static Entry first(Given given, int revision, int device) {
        return new Entry(given, revision, device, List.of());
    }

    /** Whether a page has the last say: it comes from the same device, or it showed the last change. */
    boolean yieldsTo(Seen seen) {
        return seen.device() == device || seen.revision() >= revision;
    }

    /** Something else counts from now on. */
    Entry replacedBy(Given next, int nextRevision, int nextDevice) {
        return new Entry(next, nextRevision, nextDevice, without(next));
    }

    /** A device keeps one other answer: it is the same person, who changed their mind there. */
    Entry keeping(Given late, int lateDevice) {
        List<Other> kept = new ArrayList<>(without(late));
        kept.removeIf(other -> other.device() == lateDevice);
        kept.add(new Other(late, lateDevice));
        return new Entry(given, revision, device, kept);
    }

    /** The latest other answer counts, and what counted so far is the first of the others. */
    Entry swapped(int nextRevision) {
        Other chosen = others.getLast();
        List<Other> kept = new ArrayList<>(others.subList(0, others.size() - 1));
        if (!given.empty()) {
            kept.addFirst(new Other(given, device));
        }
        return new Entry(chosen.given(), nextRevision, chosen.device(), kept);
    }

    private List<Other> without(Given same) {
        return others.stream().filter(other -> !other.given().equals(same)).toList();
    }
}
