package jjj.scenario;

/** Where a setting was written: a file (or the command line) and the place in it. */
public record Origin(String file, Position at) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(at.line(), other.at.line());
        return byLine != 0 ? byLine : Integer.compare(at.column(), other.at.column());
    }

    @Override
    public String toString() {
        return file + ":" + at.line() + ":" + at.column();
    }
}
