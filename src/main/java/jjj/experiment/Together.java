package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import jjj.results.Promised;

/** Pieces of work that need nothing of each other, done on several threads; the first that failed is told. */
public final class Together implements AutoCloseable {
    private final Executor workers;
    private final Runnable end;
    private final List<Future<?>> pieces = new ArrayList<>();

    /** @param threads how many pieces are made at a time */
    public Together(int threads) {
        ExecutorService own = Executors.newFixedThreadPool(threads);
        this.workers = own;
        this.end = own::shutdownNow;
    }

    /** Pieces made by threads that have other things to do as well. */
    Together(Executor others) {
        this.workers = others;
        this.end = () -> {};
    }

    /** Something that writes files. */
    @FunctionalInterface
    public interface Piece {
        /** Makes it. */
        void make() throws IOException;
    }

    /** Begins a piece. */
    public void start(Piece piece) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            piece.make();
            return null;
        });
        pieces.add(task);
        workers.execute(task);
    }

    /** Waits for all of them. */
    public void join() throws IOException {
        for (Future<?> piece : pieces) {
            Promised.get(piece);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
