package org.candour.standalone.process;

/** How a component is asked to stop: a database wants the interrupt, which ends its sessions; the others want TERM. */
public enum Signal {
    TERM,
    INT
}
