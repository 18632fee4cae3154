package org.candour.platform.event;

/** A record that will never become readable. The message says which rule it broke, never what it holds. */
public class UnreadableEvent extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String rule) {
        super(rule);
    }
}
