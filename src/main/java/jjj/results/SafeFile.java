package jjj.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file aside, forces it to the disk and renames it when it is whole: a name never stands for half a file. */
public final class SafeFile {
    private static final int BUFFER_BYTES = 1 << 18;
    private static final int SLICE_BYTES = 1 << 16;

    private SafeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to {@code out}, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes {@code file} with the given content, folders included; an earlier file of that name stays until the new one
     * is whole.
     *
     * @throws IOException with a message that names the file
     */
    public static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        if (folder == null || name == null) {
            throw new IOException("cannot write " + file + ": it is a folder, not a file");
        }
        Path aside = folder.resolve("." + name + ".part");
        try {
            Files.createDirectories(folder);
            writeAndForce(aside, content);
            Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } catch (IOException | UncheckedIOException e) {
            removeQuietly(aside);
            throw new IOException("cannot write " + file + ": " + reason(e), e);
        }
    }

    /** Makes a text file in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(file, out -> out.write(bytes));
    }

    /** Gives a file that somebody else has written aside its name, once it is on the disk. */
    static void rename(Path aside, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** What went wrong, for a person: exceptions of the file system often carry nothing but the path. */
    static String reason(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "NoSuchFileException" -> "no such file";
            case "FileAlreadyExistsException" -> message + " is a file, not a folder";
            case "EOFException" -> "the file ends too early";
            default -> message.isEmpty() ? e.getClass().getSimpleName() : message;
        };
    }

    private static void writeAndForce(Path aside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(new Slices(channel), BUFFER_BYTES);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Passes on what is long piece by piece: all at once it would be copied to memory outside the heap as a whole first. */
    private static final class Slices extends OutputStream {
        private final FileChannel channel;

        Slices(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; done += SLICE_BYTES) {
                ByteBuffer slice = ByteBuffer.wrap(bytes, from + done, Math.min(SLICE_BYTES, length - done));
                while (slice.hasRemaining()) {
                    channel.write(slice);
                }
            }
        }
    }

    /** Makes the rename itself lasting; not every file system lets a folder be opened for that. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the data is on the disk already; only the moment of the rename is left to the system
        }
    }

    private static void removeQuietly(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // a leftover with a leading dot is never read and is overwritten by the next attempt
        }
    }
}
