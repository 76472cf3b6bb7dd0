package jjj.results;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pieces that are made on several threads and taken in their order. Only as many as there are threads are under way or
 * wait to be taken, so that large pieces do not fill the memory.
 */
final class Ahead<T> implements AutoCloseable {
    private final ExecutorService makers;
    private final Iterator<? extends Callable<T>> coming;
    private final Deque<Future<T>> begun = new ArrayDeque<>();

    Ahead(List<? extends Callable<T>> pieces, int threads) {
        makers = Executors.newFixedThreadPool(threads);
        coming = pieces.iterator();
        for (int i = 0; i < threads; i++) {
            begin();
        }
    }

    /** Whether there is a piece to be taken. */
    boolean hasNext() {
        return !begun.isEmpty();
    }

    /** The next piece, once it is made. */
    T next() throws IOException {
        Future<T> piece = begun.remove();
        begin();
        return Promised.get(piece);
    }

    private void begin() {
        if (coming.hasNext()) {
            begun.add(makers.submit(coming.next()));
        }
    }

    @Override
    public void close() {
        makers.shutdownNow();
    }
}
