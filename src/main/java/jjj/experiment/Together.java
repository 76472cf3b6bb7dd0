package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pieces of work that need nothing of each other, done on several threads; the first that failed is told. */
public final class Together implements AutoCloseable {
    private final ExecutorService workers;
    private final List<Future<?>> pieces = new ArrayList<>();

    /** @param threads how many pieces are made at a time */
    public Together(int threads) {
        workers = Executors.newFixedThreadPool(threads);
    }

    /** Something that writes files. */
    @FunctionalInterface
    public interface Piece {
        /** Makes it. */
        void make() throws IOException;
    }

    /** Begins a piece. */
    public void start(Piece piece) {
        pieces.add(workers.submit(() -> {
            piece.make();
            return null;
        }));
    }

    /** Waits for all of them. */
    public void join() throws IOException {
        for (Future<?> piece : pieces) {
            try {
                piece.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
