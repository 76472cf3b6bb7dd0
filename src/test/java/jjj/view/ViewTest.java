package jjj.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a virtual display, in a program of its own; skipped where there is no such display. */
class ViewTest {
    private static final Path DISPLAY_PROGRAM = Path.of("/usr/bin/Xvfb");
    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    private Path home;

    @Test
    void twoScenariosPlayInStepAndClosingLeavesNoProcess() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(DISPLAY_PROGRAM), "no virtual display here (Debian: apt install xvfb): not tested");
        Process display = new ProcessBuilder(
                        DISPLAY_PROGRAM.toString(),
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1600x1000x24",
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String number = display.inputReader().readLine();
            Process probe = probe(":" + number);
            String said = new String(probe.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(probe.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(said)
                    .isTrue();
            assertThat(probe.exitValue()).as(said).isZero();
            assertThat(said)
                    .contains(
                            "frames 4",
                            "month 2017-06",
                            "points 6",
                            "zone true",
                            "debt true",
                            "again 2017-03",
                            "step 2017-04",
                            "legend of rules 3")
                    .doesNotContain("Exception");
            for (Layer layer : Layer.values()) {
                assertThat(said).containsPattern(layer.name() + " colours [2-9]");
            }
        } finally {
            display.destroy();
            display.waitFor();
        }
    }

    @Test
    void withoutADisplayThereIsAReasonAndNoWindow() throws Exception {
        Process probe = probe("");
        String said = new String(probe.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(probe.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("no window: there is no display").doesNotContain("Exception");
        assertThat(probe.exitValue()).isEqualTo(2);
    }

    private Process probe(String display) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.util.prefs.userRoot=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        return builder.start();
    }
}
