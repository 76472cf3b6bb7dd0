package jjj.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import jjj.experiment.BadInput;
import jjj.experiment.Reasons;
import jjj.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How what goes wrong is said: where, what, what was expected; a stack trace only for a defect of the program. */
final class Mistakes {
    private Mistakes() {}

    /** Words that are no command of ours: one line, and the nearest that is. */
    static int usage(ParameterException mistake, String[] words) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        String nearest = mistake instanceof UnmatchedArgumentException unmatched
                ? String.join(", ", suggestions(unmatched))
                : "";
        err.println("jjj: " + said(mistake)
                + (nearest.isEmpty() ? "" : "; the nearest is " + nearest)
                + "; see ./" + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.BAD_INPUT;
    }

    /** What a command met while it worked. */
    static int execution(Exception failure, CommandLine command, ParseResult words) {
        PrintWriter err = command.getErr();
        if (failure instanceof ScenarioException wrong) {
            wrong.problems().forEach(err::println);
            err.flush();
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof BadInput || failure instanceof UncheckedIOException) {
            err.println("jjj: " + Reasons.of(failure));
            err.flush();
            return ExitCode.BAD_INPUT;
        }
        err.println("jjj: internal error, please report it with what you typed and the lines below");
        failure.printStackTrace(err);
        err.flush();
        return ExitCode.INTERNAL_ERROR;
    }

    private static List<String> suggestions(UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().stream().limit(1).toList();
    }

    /** The parser's words, in those of the user. */
    private static String said(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            return command.getParent() == null
                    ? "no command \"%s\"; expected %s".formatted(word, commands(command))
                    : "\"%s\" is one word too many".formatted(word);
        }
        return oneLine(mistake.getMessage());
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
