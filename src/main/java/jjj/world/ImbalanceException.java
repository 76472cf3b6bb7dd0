package jjj.world;

/** Books, land or people do not balance: the run stops and says where. */
public final class ImbalanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With month, place, phase and entry in the message. */
    public ImbalanceException(String message) {
        super(message);
    }
}
