package org.candour.identity.audit;

/**
 * What a check of the chain found.
 *
 * @param whole true when nothing is wrong
 * @param checked how many links were followed
 * @param waiting entries that the next sealing will link
 * @param words what is wrong and where, or that nothing is
 * @param fingerprint position and hash of the last good link; noted elsewhere, it shows later that the end was kept
 */
public record ChainVerdict(boolean whole, long checked, long waiting, String words, String fingerprint) {}
