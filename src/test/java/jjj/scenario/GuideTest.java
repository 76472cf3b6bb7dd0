package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows works. */
final class GuideTest {
    private static final Path PAGE = Path.of("docs", "guide", "scenarios.md");

    @TempDir
    private Path folder;

    @Test
    void theScenarioShownInTheGuideIsValid() throws Exception {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        Path file = folder.resolve("cheap-rent.yaml");
        Files.writeString(file, page.substring(start, page.indexOf("```", start)));
        ResolvedScenario resolved = Here.library().resolve(file.toString());
        assertThat(resolved.warnings()).isEmpty();
        assertThat(resolved.parent()).contains("baseline");
    }

    @Test
    void everyShippedScenarioStandsInTheGuide() throws Exception {
        String page = Files.readString(PAGE);
        assertThat(Here.library().names()).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }
}
