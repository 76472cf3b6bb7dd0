package jjj.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Where the answer and everything else are written to. */
record Console(PrintWriter out, PrintWriter err, boolean errIsTerminal) {
    /** A path as the user would type it from where the user is. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        return here.getParent() != null && there.startsWith(here) && !there.equals(here)
                ? here.relativize(there).toString()
                : there.toString();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void note(String text) {
        err.println(text);
        err.flush();
    }
}
