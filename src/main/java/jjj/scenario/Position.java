package jjj.scenario;

/** A place in a text file; lines and columns count from 1, as editors do. */
public record Position(int line, int column) {
    /** The first character of a file. */
    public static final Position START = new Position(1, 1);
}
