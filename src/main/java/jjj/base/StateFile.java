package jjj.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * State in a file: the mark {@value #MARK}, the number of the version, what the classes state of themselves, and the
 * SHA-256 of all of it as the last 32 bytes. The version rises whenever something is stated that was not before, or no
 * longer, or in another order.
 */
public final class StateFile {
    /** Version that this program writes, and the only one that it reads. */
    public static final int VERSION = 3;

    static final String MARK = "jjj state";

    private static final int HASH_BYTES = 32;
    private static final int BUFFER_BYTES = 1 << 20;

    private StateFile() {}

    /** Writes state to {@code target}, which the caller closes. */
    public static void write(OutputStream target, Consumer<StateStream> statement) throws IOException {
        MessageDigest digest = digest();
        try {
            StateOut state = new StateOut(new DigestOutputStream(target, digest));
            statement.accept(state);
            state.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.write(digest.digest());
    }

    /**
     * Reads state from a file, once its hash has been found to be that of its contents.
     *
     * @throws StateRefused naming the file, if it is damaged, of another version or no state
     */
    public static void read(Path file, Consumer<StateStream> statement) throws IOException {
        try (InputStream whole = new Head(file, checked(file))) {
            StateIn state = new StateIn(whole);
            statement.accept(state);
            state.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StateRefused e) {
            throw new StateRefused(file + ": " + e.getMessage());
        }
    }

    /** The length of what stands before the hash. */
    private static long checked(Path file) throws IOException {
        long length = Files.size(file) - HASH_BYTES;
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream bytes = Files.newInputStream(file)) {
            long left = length;
            while (left > 0) {
                int read = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new StateRefused(file + ": it became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
            if (length < 0 || !Arrays.equals(digest.digest(), bytes.readNBytes(HASH_BYTES))) {
                throw new StateRefused(file + ": damaged, or no state of jjj; its hash is not that of its contents");
            }
        }
        return length;
    }

    static void begin(StateStream state) {
        state.section(MARK);
        int version = state.number(VERSION);
        if (version != VERSION) {
            throw new StateRefused(
                    "state of version %d, and this program reads version %d; make the run again from its start, or go on with the program that wrote it"
                            .formatted(version, VERSION));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first bytes of a file. */
    private static final class Head extends InputStream {
        private final InputStream file;
        private long left;

        Head(Path file, long length) throws IOException {
            this.file = Files.newInputStream(file);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = file.read(into, at, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
