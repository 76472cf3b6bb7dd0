package jjj.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        aliases = "generate-completion",
        mixinStandardHelpOptions = true,
        description = "A script that lets a shell complete commands and options; to use it at once:"
                + " source <(./jjj completion bash)")
final class CompletionCommand implements Callable<Integer> {
    /** Shells that can use it. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES} (default: bash).")
    private Shell shell = Shell.bash;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        if (shell == Shell.zsh) {
            main.console().out().print("autoload -Uz compinit bashcompinit && compinit && bashcompinit\n");
        }
        main.console().out().print(script);
        main.console().out().flush();
        return ExitCode.DONE;
    }
}
