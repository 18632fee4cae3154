package org.candour.contracts.event;

/** A fact that one service tells another. Implementations are records, one sealed family per topic. */
public interface Event {}
