package jjj.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The program as a user has it, in this process, for tests of other packages. */
public final class RealProgram {
    private RealProgram() {}

    /** What came of the words typed behind {@code ./jjj}. */
    public record Result(int code, String out, String err) {}

    /** Runs the words on the project whose scenarios and seeds are under {@code home}. */
    public static Result run(Path home, List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commandLine = Main.commandLine(new Project(home), false);
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commandLine.execute(words.toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }
}
