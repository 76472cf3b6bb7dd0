package jjj.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser lets a page do: nothing but the scripts and styles that stand in it, known by their fingerprints. */
final class ContentPolicy {
    private ContentPolicy() {}

    /** Styles set on single elements are allowed: the chart library places its tooltips so. */
    static String of(List<String> scripts, List<String> styles) {
        return "default-src 'none'; script-src " + hashes(scripts) + "; style-src-elem " + hashes(styles)
                + "; style-src-attr 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none';"
                + " form-action 'none'";
    }

    private static String hashes(List<String> texts) {
        return texts.stream().map(text -> "'sha256-" + hash(text) + "'").collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
