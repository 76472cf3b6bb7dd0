package jjj.results;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread makes of files. */
public final class Promised {
    private Promised() {}

    /** Waits until it is made; a file that could not be read or written is named as if it had been done here. */
    public static <T> T get(Future<T> promised) throws IOException {
        try {
            return promised.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
