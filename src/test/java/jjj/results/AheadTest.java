package jjj.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void piecesComeInTheirOrderHoweverLongEachTakes() throws IOException {
        List<Callable<Integer>> pieces = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int piece = i;
            pieces.add(() -> {
                Thread.sleep(piece % 3);
                return piece;
            });
        }
        List<Integer> taken = new ArrayList<>();
        try (Ahead<Integer> ahead = new Ahead<>(pieces, 3)) {
            while (ahead.hasNext()) {
                taken.add(ahead.next());
            }
        }
        assertThat(taken).hasSize(20).isSorted();
    }

    @Test
    void noMoreAreBegunThanThereAreThreadsUntilOneIsTaken() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Callable<Integer>> pieces = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            pieces.add(begun::incrementAndGet);
        }
        try (Ahead<Integer> ahead = new Ahead<>(pieces, 2)) {
            ahead.next();
            assertThat(begun).hasValueLessThanOrEqualTo(3);
        }
    }

    @Test
    void aPieceThatCannotBeReadIsToldWhenItIsTaken() {
        List<Callable<Integer>> pieces = List.of(() -> {
            throw new IOException("gone");
        });
        try (Ahead<Integer> ahead = new Ahead<>(pieces, 1)) {
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("gone");
        }
    }
}
