package jjj.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that makes runs and what is told of them. */
abstract class SimulatingCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--profile",
            description = "Prints what each phase of a month cost, in milliseconds; no result knows of it.")
    private boolean profile;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    final CommonOptions options() {
        return options;
    }

    final Workshop workshop() {
        return main.workshop();
    }

    final Work work() {
        return main.work(spec, options, profile);
    }
}
