package jjj.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One program at a time works in a folder; the system lets go of the lock when the program ends, however it ends. */
public final class FolderLock implements AutoCloseable {
    /** The file that is locked; it stays, empty or not it says nothing. */
    static final String NAME = ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder that is there.
     *
     * @throws BadInput if another program has it
     */
    public static FolderLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                byte[] owner = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(owner));
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // another experiment of this very program
        } catch (IOException e) {
            channel.close(); // and with it the lock: whoever comes next is not kept out
            throw e;
        }
        String owner = ownerIn(channel);
        channel.close();
        throw new BadInput(folder + ": another jjj" + owner + " is working there; wait for it, or stop it");
    }

    private static String ownerIn(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        String owner = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
        return owner.isEmpty() ? "" : " (process " + owner + ")";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
