package org.candour.identity.study;

/** What another feature tells the other services again when files came in or a wave has closed. */
public interface HandOver {
    void handOver(String study);
}
