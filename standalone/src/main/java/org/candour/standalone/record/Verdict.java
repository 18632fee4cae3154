package org.candour.standalone.record;

/**
 * What the check of one service's record found.
 *
 * @param whole true when nothing is wrong
 * @param words what is wrong and where, or what was checked
 * @param fingerprint position and hash of the last good link
 */
public record Verdict(boolean whole, String words, String fingerprint) {}
