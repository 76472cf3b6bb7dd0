package jjj.analysis.sensitivity;

/** What was observed does not belong to the design, or the design does not answer the question. */
public final class MismatchedDesign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MismatchedDesign(String message) {
        super(message);
    }
}
