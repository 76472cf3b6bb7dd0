package jjj.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** The program on the fake workshop, for tests that need a process of its own. */
final class FakeMain {
    private FakeMain() {}

    /** The first word is the project's folder. */
    public static void main(String[] words) {
        CommandLine commandLine = Main.commandLine(new FakeWorkshop(Path.of(words[0])), false);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        String[] rest = new String[words.length - 1];
        System.arraycopy(words, 1, rest, 0, rest.length);
        System.exit(commandLine.execute(rest));
    }
}
