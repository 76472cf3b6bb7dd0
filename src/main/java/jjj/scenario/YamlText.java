package jjj.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file as text: at most one megabyte, UTF-8, nothing but printable characters. */
final class YamlText {
    /** Scenario files are a page long; anything of this size is not one. */
    static final int LARGEST_BYTES = 1_000_000;

    private YamlText() {}

    static String read(Path path, String file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException e) {
            throw failure(file, Position.START, "cannot be read (" + reason(e) + ")", "a readable scenario file");
        }
        return decode(bytes, file);
    }

    static String decode(byte[] bytes, String file) {
        if (bytes.length > LARGEST_BYTES) {
            throw failure(file, Position.START, "larger than 1 MB", "a scenario file of a few kilobytes");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (end.isError()) {
            throw failure(file, after(decoded), "not UTF-8", "a text file in UTF-8");
        }
        String content = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        refuseControlCharacters(content, file);
        return content;
    }

    private static void refuseControlCharacters(String text, String file) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            if (!layout && (Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF' || c == '\uFEFF')) {
                String code = String.format("U+%04X", (int) c);
                throw failure(file, after(text.substring(0, i)), "not YAML: control character " + code, "plain text");
            }
        }
    }

    private static Position after(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.codePointCount(start, text.length()) + 1);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "permission denied" : Names.shown(String.valueOf(e.getMessage()));
    }

    private static ScenarioException failure(String file, Position at, String what, String expected) {
        return new ScenarioException(Problem.of(new Origin(file, at), what, expected));
    }
}
