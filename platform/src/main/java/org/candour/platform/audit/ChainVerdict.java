package org.candour.platform.audit;

/**
 * What a check of the chain found.
 *
 * @param whole true when nothing is wrong
 * @param checked how many links were followed
 * @param removed how many entries at the start were removed because their time was over
 * @param waiting entries that the next sealing will link
 * @param words what is wrong and where, or that nothing is
 * @param fingerprint position and hash of the last good link; noted elsewhere, it shows later that the end was kept
 */
public record ChainVerdict(boolean whole, long checked, long removed, long waiting, String words, String fingerprint) {}
