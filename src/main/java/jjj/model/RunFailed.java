package jjj.model;

/** A run stopped: in which month, in which phase, why. */
public final class RunFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String month;
    private final String phase;

    RunFailed(String month, String phase, RuntimeException cause) {
        super(month + " (" + phase + "): " + reason(cause), cause);
        this.month = month;
        this.phase = phase;
    }

    private static String reason(RuntimeException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** The month, as {@code 2019-07}. */
    public String month() {
        return month;
    }

    /** The phase. */
    public String phase() {
        return phase;
    }
}
