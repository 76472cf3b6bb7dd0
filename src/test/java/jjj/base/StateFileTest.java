package jjj.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State is read by the program whose version wrote it; everything else is refused with a message that says what to do. */
class StateFileTest {
    private static final int HASH_BYTES = 32;

    /** Behind the length of the mark and the mark itself. */
    private static final int VERSION_AT = Integer.BYTES + StateFile.MARK.length();

    @TempDir
    private Path folder;

    private Path file;
    private long read;

    @BeforeEach
    void writeOneNumber() throws IOException {
        file = folder.resolve("state");
        try (OutputStream out = Files.newOutputStream(file)) {
            StateFile.write(out, state -> state.number(42L));
        }
    }

    private void readAgain() throws IOException {
        StateFile.read(file, state -> read = state.number(0L));
    }

    @Test
    void stateOfThisVersionIsRead() throws IOException {
        readAgain();

        assertThat(read).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, StateFile.VERSION - 1, StateFile.VERSION + 1})
    void stateOfAnotherVersionIsRefusedAndSaysWhatToDo(int version) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(VERSION_AT, version);
        rewriteWithItsHash(bytes, bytes.length - HASH_BYTES);

        assertThatThrownBy(this::readAgain)
                .isInstanceOf(StateRefused.class)
                .hasMessage(
                        "%s: state of version %d, and this program reads version %d; make the run again from its start, or go on with the program that wrote it",
                        file, version, StateFile.VERSION);
        assertThat(read).as("nothing was taken over").isZero();
    }

    @Test
    void stateThatIsTooShortIsRefusedThoughItsHashIsRight() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        rewriteWithItsHash(bytes, bytes.length - HASH_BYTES - 1);

        assertThatThrownBy(this::readAgain)
                .isInstanceOf(StateRefused.class)
                .hasMessage(file + ": the state ends too early");
    }

    @Test
    void aFileThatIsNoStateIsRefused() throws IOException {
        Files.writeString(file, "month,place,measure,value\n");

        assertThatThrownBy(this::readAgain).isInstanceOf(StateRefused.class).hasMessageContaining("no state of jjj");
    }

    private void rewriteWithItsHash(byte[] bytes, int length) throws IOException, GeneralSecurityException {
        byte[] body = Arrays.copyOf(bytes, length);
        byte[] whole = Arrays.copyOf(body, length + HASH_BYTES);
        System.arraycopy(MessageDigest.getInstance("SHA-256").digest(body), 0, whole, length, HASH_BYTES);
        Files.write(file, whole);
    }
}
