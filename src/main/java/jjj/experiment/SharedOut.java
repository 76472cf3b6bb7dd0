package jjj.experiment;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/** One piece of work in parts: whoever helps takes the next part until there is none. */
final class SharedOut {
    private final int parts;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReferenceArray<Throwable> failures;

    SharedOut(int parts, IntConsumer work) {
        this.parts = parts;
        this.work = work;
        this.open = new CountDownLatch(parts);
        this.failures = new AtomicReferenceArray<>(parts);
    }

    /** Does parts as long as there are some that nobody has taken. */
    // A part may also die of an error of the machine: who asked for it must not wait for ever.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    void help() {
        for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
            try {
                work.accept(part);
            } catch (Throwable e) {
                failures.set(part, e);
            } finally {
                open.countDown();
            }
        }
    }

    /** Waits until all parts are done; throws what the first part that failed has thrown. */
    void await() {
        boolean interrupted = false;
        while (open.getCount() > 0) {
            try {
                open.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        for (int part = 0; part < parts; part++) {
            Throwable failure = failures.get(part);
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
