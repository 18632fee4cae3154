package org.candour.reporting.extract;

/** The form in which a research file leaves. */
public interface ResearchArchives {
    byte[] pack(ResearchData data);
}
