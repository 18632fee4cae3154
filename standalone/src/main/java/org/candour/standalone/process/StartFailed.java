package org.candour.standalone.process;

/** Something could not be started; the message is one line for the person at the keyboard and says what to do. */
public class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
