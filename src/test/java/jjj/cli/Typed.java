package jjj.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** What came of words typed behind {@code ./jjj}. */
record Typed(int code, String out, String err) {
    static Typed in(Path home, String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commandLine = Main.commandLine(new FakeWorkshop(home), false);
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Typed(commandLine.execute(words), out.toString(), err.toString());
    }
}
