package jjj.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code jjj}, with a Maven that only copies a jar and a program that only repeats its words. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "dirname",
            "find",
            "head",
            "kill",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "touch",
            "grep",
            "cp",
            "ls");

    @TempDir
    private Path folder;

    private Path project;
    private Path bin;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project with spaces"));
        Files.copy(Path.of("jjj"), project.resolve("jjj"));
        assertThat(project.resolve("jjj").toFile().setExecutable(true)).isTrue();
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("src/main/java"));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Path found = Path.of("/usr/bin/" + tool);
            script(tool, "exec " + (Files.exists(found) ? found : Path.of("/bin/" + tool)) + " \"$@\"");
        }
        script("java", "exec \"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" \"$@\"");
        script("javac", "exit 0");
        script("mvn", "echo built >>\"" + project + "/calls\"", "sleep 1", "cp \"" + jar() + "\" \"$JAR\"");
    }

    @Test
    void buildsOnFirstUseAndSaysSoInOneLine() throws Exception {
        Typed first = type("one", "two words");

        assertThat(first.out).isEqualTo("[one, two words] home=" + project.toRealPath() + "\n");
        assertThat(first.err).isEqualTo("jjj: building (first use, or the sources have changed) ...\n");
        assertThat(first.code).isZero();
    }

    @Test
    void doesNotBuildWhatIsBuilt() throws Exception {
        type("one");
        Typed second = type("seven");

        assertThat(second.err).isEmpty();
        assertThat(second.code).isEqualTo(7);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        type("one");
        Path source = Files.writeString(project.resolve("src/main/java/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(type("one").err).contains("building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process one = start(folder, project.resolve("jjj").toString(), "one");
        Process two = start(folder, project.resolve("jjj").toString(), "two");

        assertThat(finished(one).out).startsWith("[one]");
        assertThat(finished(two).out).startsWith("[two]");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockOfAProcessThatIsGoneDoesNotHold() throws Exception {
        Files.createDirectories(project.resolve("target/building"));
        Files.writeString(project.resolve("target/building/pid"), "999999999");

        assertThat(type("one").code).isZero();
    }

    @Test
    void worksFromAnyFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link to jjj"), project.resolve("jjj"));

        Typed typed = finished(start(bin, link.toString(), "one"));

        assertThat(typed.out).isEqualTo("[one] home=" + project.toRealPath() + "\n");
    }

    @Test
    void aJavaThatCannotArchiveClassesRunsAllTheSame() throws Exception {
        String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        script(
                "java",
                "case \"$*\" in *Xshare:dump*) echo tried >>\"" + project + "/tries\"; kill -ABRT $$ ;; esac",
                "exec \"" + real + "\" \"$@\"");

        Typed first = type("one");
        Typed second = type("one");

        assertThat(first.err).hasLineCount(1).startsWith("jjj: building");
        assertThat(second.out).startsWith("[one]");
        assertThat(second.err).isEmpty();
        assertThat(Files.readAllLines(project.resolve("tries"))).hasSize(1);
    }

    @Test
    void missingMavenIsOneLine() throws Exception {
        Files.delete(bin.resolve("mvn"));

        Typed typed = type("one");

        assertThat(typed.code).isEqualTo(2);
        assertThat(typed.err).startsWith("jjj: Maven is missing; install it").hasLineCount(1);
        assertThat(typed.out).isEmpty();
    }

    @Test
    void missingJavaIsOneLine() throws Exception {
        Files.delete(bin.resolve("java"));

        Typed typed = type("one");

        assertThat(typed.code).isEqualTo(2);
        assertThat(typed.err).startsWith("jjj: Java is missing; install a JDK").hasLineCount(1);
    }

    @Test
    void anOldJavaIsOneLine() throws Exception {
        Files.delete(bin.resolve("java"));
        script("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        Typed typed = type("one");

        assertThat(typed.code).isEqualTo(2);
        assertThat(typed.err).startsWith("jjj: Java 17 or newer is needed").hasLineCount(1);
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndLeavesNoLock() throws Exception {
        script("mvn", "echo '[ERROR] New.java:[1,1] class expected'", "exit 1");

        Typed typed = type("one");

        assertThat(typed.code).isEqualTo(1);
        assertThat(typed.err).contains("class expected").contains("its log is");
        assertThat(project.resolve("target/building")).doesNotExist();
    }

    private record Typed(int code, String out, String err) {}

    private Typed type(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(project.resolve("jjj").toString()));
        command.addAll(List.of(words));
        return finished(start(folder, command.toArray(String[]::new)));
    }

    private Process start(Path from, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JAR", project + "/target/jjj.jar");
        return builder.start();
    }

    private static Typed finished(Process process) throws Exception {
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String rest = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return new Typed(process.waitFor(), answer, rest);
        }
    }

    private long builds() throws IOException {
        return Files.readAllLines(project.resolve("calls")).size();
    }

    private void script(String name, String... lines) throws IOException {
        Path script = bin.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
        Path jar = folder.resolve("echo.jar");
        String classFile = EchoMain.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file, manifest);
                InputStream code = EchoMain.class.getClassLoader().getResourceAsStream(classFile)) {
            packed.putNextEntry(new JarEntry(classFile));
            code.transferTo(packed);
        }
        return jar;
    }
}
