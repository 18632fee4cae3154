package org.candour.identity.study;

/** How many people an employer says it invited. */
public record Invited(String study, String wave, String employer, String unit, int revision, int invited) {}
