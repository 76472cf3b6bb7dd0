package jjj.base;

/** Written state cannot be taken: it is of another version, of another run, or damaged. */
public final class StateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what was expected */
    public StateRefused(String message) {
        super(message);
    }
}
