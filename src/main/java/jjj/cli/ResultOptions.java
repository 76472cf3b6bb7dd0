package jjj.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.experiment.BadInput;
import jjj.results.ResultFolder;
import picocli.CommandLine.Option;

/** Options of commands that read stored results. */
final class ResultOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "Folder for what is made (default: results/).")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to run on (default: all cores); no result depends on it.")
    private Optional<Integer> threads = Optional.empty();

    int threads() {
        return Math.max(1, threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
    }

    Path out(Path home) {
        return out.map(Path::of).orElseGet(() -> home.resolve("results"));
    }

    /** The folders of these results, each a path or a name under {@code results/}. */
    List<ResultFolder> folders(List<String> names, Path home) {
        List<ResultFolder> folders = new ArrayList<>();
        for (String name : names) {
            ResultFolder folder = new ResultFolder(folder(name, home));
            if (!Files.isRegularFile(folder.scenarios())) {
                throw new BadInput("%s: holds no results, %s is not there; expected a folder that run or compare made"
                        .formatted(name, Console.shown(folder.scenarios())));
            }
            folders.add(folder);
        }
        return folders;
    }

    /** The folder of this name, here or under {@code results/}. */
    static Path folder(String name, Path home) {
        try {
            Path here = Path.of(name);
            Path there = home.resolve("results").resolve(name);
            if (Files.isDirectory(here)) {
                return here;
            }
            if (Files.isDirectory(there)) {
                return there;
            }
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": cannot be the name of a folder", e);
        }
        throw new BadInput(name + ": no such folder here or under results/; expected one that run or compare made");
    }
}
