package org.candour.reporting.summary.pdf;

/** Too many reports are being printed at once; the caller may try again. */
public final class PrintingBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    PrintingBusy() {
        super("two reports are being printed already");
    }
}
