package org.candour.platform.access;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request is in the record already as an attempt on what is somebody else's, so that it is there once. */
@RequestScoped
class Attempt {
    private boolean recorded;

    void record() {
        recorded = true;
    }

    boolean recorded() {
        return recorded;
    }
}
