package jjj.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why something failed, in words for one line. */
public final class Reasons {
    private Reasons() {}

    /** The shortest text that still says what happened. */
    public static String of(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; more is given with JJJ_JAVA_OPTIONS=-Xmx4g";
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return of(unchecked.getCause());
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return oneLine(file.getFile() + ": " + file.getReason().toLowerCase(Locale.ROOT));
        }
        String message = failure.getMessage();
        boolean speaks = message != null && !message.isBlank();
        boolean explains = failure instanceof IOException
                || failure instanceof IllegalStateException
                || failure.getClass().getName().startsWith("jjj.");
        if (explains) {
            return oneLine(speaks ? message : failure.getClass().getSimpleName());
        }
        return oneLine(failure.getClass().getSimpleName() + (speaks ? ": " + message : ""));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
