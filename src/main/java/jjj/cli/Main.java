package jjj.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jjj.experiment.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code jjj}: words in, exit code out. */
@Command(
        name = "jjj",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Land finance and relocation in Jing-Jin-Ji: an agent-based simulation.",
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            SignsCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            EnsembleCommand.class,
            CalibrateCommand.class,
            QueryCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            SelfTestCommand.class,
            RunOneCommand.class,
            BenchCommand.class,
            ReportCommand.class,
            BriefCommand.class,
            ViewCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 internal error, 2 bad usage or input, 3 some runs failed, 4 a check failed,"
                    + " 130 interrupted.",
            "First: ./jjj compare land-leasing frozen-market"
        })
public final class Main implements Runnable {
    private final Workshop workshop;
    private final boolean errIsTerminal;

    @Spec
    private CommandSpec spec;

    private Main(Workshop workshop, boolean errIsTerminal) {
        this.workshop = workshop;
        this.errIsTerminal = errIsTerminal;
    }

    public static void main(String[] args) {
        CommandLine commandLine = commandLine(Project.here(), "yes".equals(System.getProperty("jjj.terminal")));
        commandLine.setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
        int code = commandLine.execute(args);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(code);
    }

    /** All commands, on this workshop. */
    static CommandLine commandLine(Workshop workshop, boolean errIsTerminal) {
        CommandLine commandLine = new CommandLine(new Main(workshop, errIsTerminal));
        commandLine.setParameterExceptionHandler(Mistakes::usage);
        commandLine.setExecutionExceptionHandler(Mistakes::execution);
        ITypeConverter<Integer> wholeNumbers = Main::wholeNumber;
        commandLine.registerConverter(int.class, wholeNumbers);
        commandLine.registerConverter(Integer.class, wholeNumbers);
        commandLine.setUsageHelpAutoWidth(true);
        return commandLine;
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "'%s' is not a whole number, at most %d".formatted(text, Integer.MAX_VALUE));
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "no command; expected for example run, compare, validate, list or explain");
    }

    Workshop workshop() {
        return workshop;
    }

    Console console() {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), errIsTerminal);
    }

    Work work(CommandSpec command, CommonOptions options, boolean profile) {
        List<String> words = command.commandLine().getParseResult().originalArgs();
        List<String> all = spec.commandLine().getParseResult().originalArgs();
        return new Work(workshop, console(), options, profile, all.isEmpty() ? words : all);
    }

    /** As in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"jjj " + Program.version()};
        }
    }
}
