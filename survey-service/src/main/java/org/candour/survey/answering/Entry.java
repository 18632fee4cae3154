package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.List;

/**
 * What a draft holds of an item.
 *
 * @param given what counts
 * @param revision of the draft when it came
 * @param device on which it was entered
 * @param others what was entered on other devices without having seen what counts; the latest comes last
 */
public record Entry(Given given, int revision, int device, List<Other> others) {
    /**
     * What did not count. It may be the same as what counts; then it only matters once that changes.
     *
     * @param given what was entered
     * @param revision of the draft when it came
     * @param device on which it was entered
     */
    public record Other(Given given, int revision, int device) {}

    public Entry {
        others = List.copyOf(others);
    }

    static Entry first(Given given, int revision, int device) {
        return new Entry(given, revision, device, List.of());
    }

    /** What can be offered instead of what counts; the latest comes last. */
    public List<Given> offered() {
        return others.stream()
                .map(Other::given)
                .filter(other -> !other.equals(given))
                .distinct()
                .toList();
    }

    /** Whether a page has the last say: it comes from the same device, or it showed what counts. */
    boolean yieldsTo(Seen seen) {
        return seen.device() == device || seen.revision() >= revision;
    }

    /** Something else counts from now on. Who saw that another device agreed has changed that answer as well. */
    Entry replacedBy(Given next, int nextRevision, Seen seen) {
        List<Other> kept = without(seen.device());
        kept.removeIf(other -> other.given().equals(given) && other.revision() <= seen.revision());
        return new Entry(next, nextRevision, seen.device(), kept);
    }

    /** What came without having seen what counts is kept. */
    Entry keeping(Given late, int nextRevision, int lateDevice) {
        List<Other> kept = without(lateDevice);
        kept.add(new Other(late, nextRevision, lateDevice));
        return new Entry(given, revision, device, kept);
    }

    /** The latest answer that can be offered counts, and what counted so far is the first of the others. */
    Entry swapped(int nextRevision) {
        Given wanted = offered().getLast();
        List<Other> kept = new ArrayList<>(others);
        Other chosen = kept.stream()
                .filter(other -> other.given().equals(wanted))
                .findFirst()
                .orElseThrow();
        kept.remove(chosen);
        if (!given.empty()) {
            kept.addFirst(new Other(given, revision, device));
        }
        return new Entry(wanted, nextRevision, chosen.device(), kept);
    }

    /** Of one device only the last answer is kept: that is the same person, who changed their mind there. */
    private List<Other> without(int sameDevice) {
        List<Other> kept = new ArrayList<>(others);
        kept.removeIf(other -> other.device() == sameDevice);
        return kept;
    }
}
