package jjj.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code jjj}: words in, exit code out. */
@Command(
        name = "jjj",
        mixinStandardHelpOptions = true,
        version = "jjj 0.1.0",
        description = "Land finance and relocation in Jing-Jin-Ji: an agent-based simulation.")
public final class Main implements Runnable {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
