package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers after the script of {@code ./jjj completion}; the last word is the one that is being typed. */
class CompletionTest {
    private static final String ASK =
            "; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_jjj 2> /dev/null; printf '%%s\\n' \"${COMPREPLY[@]}\"";

    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsOptionsAndScenarios() throws Exception {
        assertThat(bash("./jjj", "comp")).contains("compare", "completion").doesNotContain("run");
        assertThat(bash("./jjj", "compare", "--see")).containsExactly("--seeds");
        assertThat(bash("./jjj", "compare", "froz")).containsExactly("frozen-market");
        assertThat(bash("./jjj", "compare", "land-leasing", "froz")).contains("frozen-market");
        assertThat(bash("./jjj", "compare", "--threads", "2", "land-lea")).contains("land-leasing");
        for (String command : List.of("run", "signs", "validate", "sweep", "sensitivity", "run-one", "check", "view")) {
            assertThat(bash("./jjj", command, "baselin")).as(command).contains("baseline");
        }
        assertThat(bash("./jjj", "sweep", "--design", "")).contains("grid", "lhs", "sobol");
    }

    /** Zsh takes over the completion of bash. */
    @Test
    void zshReadsItsScript() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh")), "no zsh here");
        String script = script("zsh");
        List<String> said =
                said("zsh", "-f", "-c", "source " + script + " && whence -w _complete_jjj && print -r -- $_comps[jjj]");
        assertThat(said)
                .contains("_complete_jjj: function")
                .anyMatch(line -> line.contains("_complete_jjj'") || line.contains("_complete_jjj"));
    }

    private List<String> bash(String... words) throws Exception {
        StringBuilder typed = new StringBuilder();
        for (String word : words) {
            typed.append('"').append(word).append("\" ");
        }
        return said("bash", "--norc", "-c", "source " + script("bash") + ASK.formatted(typed));
    }

    private String script(String shell) throws IOException {
        RealProgram.Result made = RealProgram.run(Path.of("").toAbsolutePath(), List.of("completion", shell));
        assertThat(made.code()).as(made.err()).isZero();
        return Files.writeString(folder.resolve("completion." + shell), made.out())
                .toString();
    }

    private static List<String> said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.strip().lines().toList();
    }
}
