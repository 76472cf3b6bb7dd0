package jjj.base;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** State kept in memory, to be taken over by others as often as wished. */
public final class StateInMemory {
    private static final int PIECE_BYTES = 1 << 20;

    private final List<byte[]> pieces = new ArrayList<>();
    private long bytes;

    /** Keeps what is stated now. */
    public StateInMemory(Consumer<StateStream> statement) {
        StateOut state = new StateOut(new Taking());
        statement.accept(state);
        state.end();
    }

    /** Gives it back; several may read at once. */
    public void read(Consumer<StateStream> statement) {
        StateIn state = new StateIn(new Giving());
        statement.accept(state);
        state.end();
    }

    /** How much is kept. */
    public long bytes() {
        return bytes;
    }

    private final class Taking extends OutputStream {
        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int at, int length) {
            for (int done = 0; done < length; ) {
                int place = (int) (bytes % PIECE_BYTES);
                if (place == 0) {
                    pieces.add(new byte[PIECE_BYTES]);
                }
                int part = Math.min(length - done, PIECE_BYTES - place);
                System.arraycopy(from, at + done, pieces.get(pieces.size() - 1), place, part);
                bytes += part;
                done += part;
            }
        }
    }

    private final class Giving extends InputStream {
        private long given;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) {
            if (given == bytes) {
                return -1;
            }
            int place = (int) (given % PIECE_BYTES);
            int part = (int) Math.min(Math.min(length, PIECE_BYTES - place), bytes - given);
            System.arraycopy(pieces.get((int) (given / PIECE_BYTES)), place, into, at, part);
            given += part;
            return part;
        }
    }
}
