package jjj.experiment;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.results.SafeFile;

/**
 * {@code ro-crate-metadata.json}: the facts of the manifest for archives, as an RO-Crate 1.2
 * (https://www.researchobject.org/ro-crate/specification/1.2/, whose context has a word for SHA-256): the folder, every file in it, the program, and the run that made them.
 */
final class RoCrate {
    static final String NAME = "ro-crate-metadata.json";

    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String ROOT = "./";
    private static final String PROGRAM = "#jjj";
    private static final String LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";
    private static final Map<String, String> FORMATS = Map.of(
            "csv", "text/csv",
            "gz", "application/gzip",
            "html", "text/html",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml",
            "yaml", "application/yaml",
            "parquet", "application/vnd.apache.parquet");

    private RoCrate() {}

    /** @param files the files of the folder, each with the fingerprint of its bytes */
    static void write(Plan plan, Path folder, Map<String, String> files, String command, Instant now)
            throws IOException {
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.2/context");
        crate.put("@graph", graph(plan, folder, files, command, now));
        SafeFile.write(folder.resolve(NAME), Json.text(crate));
    }

    private static List<Object> graph(Plan plan, Path folder, Map<String, String> files, String command, Instant now)
            throws IOException {
        List<String> names = List.copyOf(files.keySet());
        List<Object> graph = new ArrayList<>();
        graph.add(entity(NAME, "CreativeWork", "conformsTo", at("https://w3id.org/ro/crate/1.2"), "about", at(ROOT)));
        graph.add(root(plan, names, now));
        graph.add(entity(
                LICENSE,
                "CreativeWork",
                "name",
                "Apache License 2.0",
                "identifier",
                "Apache-2.0",
                "description",
                "May be used, changed and passed on, also commercially, with its notices kept."));
        graph.add(entity(
                PROGRAM,
                "SoftwareApplication",
                "name",
                "jjj, an agent-based simulation of land finance and relocation in a region of cities",
                "version",
                Program.version(),
                "softwareVersion",
                Program.fingerprint()));
        graph.add(entity(
                "#run",
                "CreateAction",
                "name",
                "The run that made these files",
                "description",
                command,
                "endTime",
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                "instrument",
                at(PROGRAM),
                "object",
                names.stream()
                        .filter(name -> name.startsWith("scenarios/"))
                        .map(RoCrate::file)
                        .toList(),
                "result",
                names.stream()
                        .filter(name -> !name.startsWith("scenarios/"))
                        .map(RoCrate::file)
                        .toList()));
        graph.add(entity(Manifest.NAME, "File", "name", Manifest.NAME, "encodingFormat", "application/json"));
        for (String name : names) {
            graph.add(fileEntity(folder, name, files.get(name)));
        }
        return graph;
    }

    private static Map<String, Object> root(Plan plan, List<String> names, Instant now) {
        List<Object> parts = new ArrayList<>(List.of(at(Manifest.NAME)));
        names.forEach(name -> parts.add(file(name)));
        List<String> questions = plan.scenarios().stream()
                .map(scenario -> scenario.name() + ": " + scenario.note().question())
                .toList();
        return entity(
                ROOT,
                "Dataset",
                "name",
                plan.name(),
                "identifier",
                plan.fingerprint(),
                "description",
                "Results of an agent-based simulation of land finance and relocation in a region of cities. "
                        + String.join(" ", questions),
                "datePublished",
                now.atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                "license",
                at(LICENSE),
                "mentions",
                at("#run"),
                "hasPart",
                parts);
    }

    private static Map<String, Object> fileEntity(Path folder, String name, String fingerprint) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return entity(
                percent(name),
                "File",
                "name",
                name,
                "contentSize",
                Long.toString(Files.size(folder.resolve(name))),
                "encodingFormat",
                FORMATS.getOrDefault(ending, "text/plain"),
                "sha256",
                fingerprint);
    }

    private static Map<String, Object> file(String name) {
        return at(percent(name));
    }

    /** A name as the path of a URI, relative to the folder. */
    private static String percent(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + name, e);
        }
    }

    private static Map<String, Object> at(String id) {
        return Map.of(ID, id);
    }

    private static Map<String, Object> entity(String id, String type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ID, id);
        entity.put(TYPE, type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put((String) properties[i], properties[i + 1]);
        }
        return entity;
    }
}
