package jjj.experiment;

/**
 * What was asked for cannot be done: a missing file, a folder that cannot be written, a seed that is not a number.
 * The message is one line that says where, what, and what was expected.
 */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }

    public BadInput(String message, Throwable cause) {
        super(message, cause);
    }
}
