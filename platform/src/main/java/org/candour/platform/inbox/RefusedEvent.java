package org.candour.platform.inbox;

/** A handler's verdict that an event can never be applied; it goes to quarantine. */
public class RefusedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param rule which rule it broke, in words; never a value */
    public RefusedEvent(String rule) {
        super(rule);
    }
}
