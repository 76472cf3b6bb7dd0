package jjj.experiment;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The file system of the machine, but one operation that writes fails: opening a file to write, each write (after half of
 * its bytes), forcing it to the disk, renaming, deleting, making a folder.
 */
final class FaultyFiles extends FileSystem {
    private final FileSystem real;
    private final Provider provider = new Provider();
    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;

    /** @param failing number of the operation that fails, from 1; 0 for none */
    FaultyFiles(FileSystem real, int failing) {
        this.real = real;
        this.failing = failing;
    }

    Path at(Path path) {
        return new Where(path);
    }

    /** How many operations wrote so far. */
    int operations() {
        return operations.get();
    }

    private boolean fails() {
        return operations.incrementAndGet() == failing;
    }

    private void operation(Path path) throws IOException {
        if (fails()) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    private static Path real(Path path) {
        return path instanceof Where where ? where.real : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return new Where(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return path -> real.getPathMatcher(pattern).matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }

    private final class Provider extends FileSystemProvider {
        private final FileSystemProvider ours = real().provider();

        private FileSystem real() {
            return java.nio.file.FileSystems.getDefault();
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return FaultyFiles.this;
        }

        @Override
        public Path getPath(URI uri) {
            return new Where(Path.of(uri));
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (options.contains(StandardOpenOption.WRITE)) {
                operation(path);
            }
            return ours.newByteChannel(FaultyFiles.real(path), options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            boolean writes = options.contains(StandardOpenOption.WRITE);
            if (writes) {
                operation(path);
            }
            FileChannel channel = ours.newFileChannel(FaultyFiles.real(path), options, attributes);
            return writes ? new FailingChannel(path, channel) : channel;
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            List<Path> found = new ArrayList<>();
            try (DirectoryStream<Path> entries = ours.newDirectoryStream(FaultyFiles.real(folder), path -> true)) {
                for (Path entry : entries) {
                    Path where = new Where(entry);
                    if (filter.accept(where)) {
                        found.add(where);
                    }
                }
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return found.iterator();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            operation(folder);
            ours.createDirectory(FaultyFiles.real(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            operation(path);
            ours.delete(FaultyFiles.real(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            operation(to);
            ours.copy(FaultyFiles.real(from), FaultyFiles.real(to), options);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            operation(to);
            ours.move(FaultyFiles.real(from), FaultyFiles.real(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return ours.isSameFile(FaultyFiles.real(one), FaultyFiles.real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return ours.isHidden(FaultyFiles.real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return ours.getFileStore(FaultyFiles.real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            ours.checkAccess(FaultyFiles.real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return ours.getFileAttributeView(FaultyFiles.real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return ours.readAttributes(FaultyFiles.real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return ours.readAttributes(FaultyFiles.real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            ours.setAttribute(FaultyFiles.real(path), attribute, value, options);
        }
    }

    /** A path of this file system. */
    private final class Where implements Path {
        private final Path real;

        Where(Path real) {
            this.real = real;
        }

        private Path where(Path path) {
            return path == null ? null : new Where(path);
        }

        @Override
        public FileSystem getFileSystem() {
            return FaultyFiles.this;
        }

        @Override
        public boolean isAbsolute() {
            return real.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return where(real.getRoot());
        }

        @Override
        public Path getFileName() {
            return where(real.getFileName());
        }

        @Override
        public Path getParent() {
            return where(real.getParent());
        }

        @Override
        public int getNameCount() {
            return real.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return where(real.getName(index));
        }

        @Override
        public Path subpath(int from, int to) {
            return where(real.subpath(from, to));
        }

        @Override
        public boolean startsWith(Path other) {
            return real.startsWith(FaultyFiles.real(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return real.endsWith(FaultyFiles.real(other));
        }

        @Override
        public Path normalize() {
            return where(real.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return where(real.resolve(FaultyFiles.real(other)));
        }

        @Override
        public Path relativize(Path other) {
            return where(real.relativize(FaultyFiles.real(other)));
        }

        @Override
        public URI toUri() {
            return real.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return where(real.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return where(real.toRealPath(options));
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return real.compareTo(FaultyFiles.real(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Where where && real.equals(where.real);
        }

        @Override
        public int hashCode() {
            return real.hashCode();
        }

        @Override
        public String toString() {
            return real.toString();
        }
    }

    /** A file whose writing may fail half way. */
    private final class FailingChannel extends FileChannel {
        private final Path path;
        private final FileChannel file;

        FailingChannel(Path path, FileChannel file) {
            this.path = path;
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (fails()) {
                file.write(bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2));
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
            return file.write(bytes);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            operation(path);
            file.force(metaData);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return file.read(bytes, offset, length);
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
            operation(path);
            return file.write(bytes, offset, length);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            operation(path);
            file.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return file.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            operation(path);
            return file.transferFrom(source, position, count);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            operation(path);
            return file.write(bytes, position);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return file.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return file.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
