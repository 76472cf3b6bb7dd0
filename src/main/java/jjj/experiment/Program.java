package jjj.experiment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Which program this is: its version, and fingerprints of the classes that simulate and of each input table. */
public final class Program {
    private static final String CLASSES = "jjj/";
    private static final List<String> SIMULATE_NOTHING = List.of(
            "jjj/bench/",
            "jjj/cli/",
            "jjj/experiment/",
            "jjj/report/",
            "jjj/analysis/",
            "jjj/design/",
            "jjj/view/",
            "jjj/validation/",
            "jjj/calibration/",
            "validation/");
    private static final List<String> SCORES = List.of("jjj/validation/", "jjj/calibration/", "validation/");
    private static final String PACKAGING = "META-INF/";

    private Program() {}

    /** The version, as in the jar. */
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    /**
     * Everything in the program that can reach a number: {@code version}, {@code simulation} (its classes), and each
     * input table by its path.
     */
    public static TreeMap<String, String> fingerprints() {
        TreeMap<String, String> result = new TreeMap<>();
        StringBuilder classes = new StringBuilder();
        entries().forEach((name, fingerprint) -> {
            if (SIMULATE_NOTHING.stream().anyMatch(name::startsWith)) {
                return;
            }
            if (!name.startsWith(CLASSES)) {
                result.put(name, fingerprint);
            } else {
                classes.append(name).append(' ').append(fingerprint).append('\n');
            }
        });
        result.put("version", version());
        result.put("simulation", Sha256.of(classes.toString()));
        return result;
    }

    /** Fingerprint of everything that holds runs against published figures: classes and tables. */
    public static String fingerprintOfScores() {
        TreeMap<String, String> scores = entries();
        scores.keySet().removeIf(name -> SCORES.stream().noneMatch(name::startsWith));
        return Sha256.of(scores.toString());
    }

    /** Fingerprint of the whole program, reports included. */
    public static String fingerprint() {
        return Whole.FINGERPRINT;
    }

    /** Read once, when first asked for. */
    private static final class Whole {
        static final String FINGERPRINT = Sha256.of(entries().toString());
    }

    private static Path location() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    /** Every file of the program but those of its packaging, with its fingerprint. */
    private static TreeMap<String, String> entries() {
        Path location = location();
        try {
            return Files.isDirectory(location) ? entriesOfFolder(location) : entriesOfJar(location);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program itself: " + location, e);
        }
    }

    private static TreeMap<String, String> entriesOfJar(Path location) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(location.toFile(), false)) {
            for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                if (!entry.getName().startsWith(PACKAGING)) {
                    try (InputStream bytes = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), Sha256.of(bytes));
                    }
                }
            }
        }
        return entries;
    }

    private static TreeMap<String, String> entriesOfFolder(Path location) throws IOException {
        TreeMap<String, String> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(location)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = location.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith(PACKAGING)) {
                    entries.put(name, Sha256.of(file));
                }
            }
        }
        return entries;
    }
}
