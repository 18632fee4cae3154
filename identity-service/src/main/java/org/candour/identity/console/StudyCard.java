package org.candour.identity.console;

import java.util.List;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.Gate;
import org.candour.identity.study.Wave;

/**
 * A study as its manager sees it first.
 *
 * @param code code of the study
 * @param title its title, empty before it is published
 * @param revision revision of the published pack, 0 before
 * @param pack whether a pack of this name can be published
 * @param phase the phase in words
 * @param gates its launch gates, none before it is published
 * @param waves its waves
 * @param contacts how people come onto its list
 * @param supplied how many people organisations supplied, in words
 * @param invited how many people employers say they invited to the wave that is open or comes next, in words
 * @param mailings mailings that are planned or going, the newest first
 * @param oldSeals values that are still sealed under an older key
 */
public record StudyCard(
        String code,
        String title,
        int revision,
        boolean pack,
        String phase,
        List<Gate> gates,
        List<Wave> waves,
        ContactRules contacts,
        String supplied,
        String invited,
        List<MailingCard> mailings,
        long oldSeals) {
    /** Whether people could answer at some time. */
    public boolean begun() {
        return waves.stream().anyMatch(wave -> wave.phase() != Wave.Phase.PLANNED);
    }

    public long open() {
        return gates.stream().filter(Gate::passed).count();
    }

    public List<Gate> closed() {
        return gates.stream().filter(gate -> !gate.passed()).toList();
    }

    public boolean published() {
        return revision > 0;
    }
}
