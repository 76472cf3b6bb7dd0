package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.experiment.BadInput;
import jjj.experiment.Json;
import jjj.report.Unfit;
import jjj.results.ResultFolder;
import picocli.CommandLine.Option;

/** Options of commands that make a page from stored results. */
final class ResultOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "Folder for what is made (default: results/).")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to run on (default: all cores); no result depends on it.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--json", description = "The path of what is made as JSON on standard output.")
    private boolean json;

    int threads() {
        return CommonOptions.threads(threads);
    }

    Path out(Path home) {
        return out.map(Path::of).orElseGet(() -> home.resolve("results"));
    }

    /** Makes a page of stored results and says where it is. */
    int make(String what, List<String> names, Main main, Making making) {
        Path home = main.workshop().home();
        List<ResultFolder> folders = folders(names, home);
        try {
            answer(what, making.of(folders, out(home), threads()), main.console());
            return ExitCode.DONE;
        } catch (Unfit e) {
            throw new BadInput(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a page is made from folders of results; it may lie in a folder of its own under {@code out}. */
    @FunctionalInterface
    interface Making {
        Path of(List<ResultFolder> folders, Path out, int threads) throws IOException, Unfit;
    }

    private void answer(String what, Path page, Console console) {
        if (json) {
            console.out().print(Json.text(Map.of(what, page.toAbsolutePath().toString())));
            console.out().flush();
        } else {
            console.line(what + ": " + Console.shown(page));
        }
    }

    /** The folders of these results, each a path or a name under {@code results/}. */
    static List<ResultFolder> folders(List<String> names, Path home) {
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
