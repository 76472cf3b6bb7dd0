package jjj.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads state that {@link StateOut} wrote. */
public final class StateIn extends StateStream {
    private static final int BUFFER_BYTES = 1 << 20;
    private static final int LONGEST_TEXT = 1 << 16;

    private final InputStream source;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN).limit(0);

    /**
     * @param source gives the bytes; the caller closes it
     * @throws StateRefused if it is no state, or of another version
     */
    public StateIn(InputStream source) {
        this.source = source;
        StateFile.begin(this);
    }

    /**
     * Nothing more is expected.
     *
     * @throws StateRefused if something is left over
     */
    public void end() {
        if (buffer.hasRemaining() || fill()) {
            throw new StateRefused("the state goes on where its end is expected");
        }
    }

    private ByteBuffer next(int bytes) {
        while (buffer.remaining() < bytes) {
            if (!fill()) {
                throw new StateRefused("the state ends too early");
            }
        }
        return buffer;
    }

    /** Reads on; whether there was anything. */
    private boolean fill() {
        try {
            buffer.compact();
            int read = source.readNBytes(buffer.array(), buffer.position(), buffer.remaining());
            buffer.position(buffer.position() + read).flip();
            return read > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public void section(String name) {
        String found = text(name);
        if (!found.equals(name)) {
            throw new StateRefused("the state has \"%s\" where \"%s\" is expected".formatted(found, name));
        }
    }

    @Override
    public long number(long now) {
        return next(Long.BYTES).getLong();
    }

    @Override
    public int number(int now) {
        return next(Integer.BYTES).getInt();
    }

    @Override
    public double number(double now) {
        return Double.longBitsToDouble(next(Double.BYTES).getLong());
    }

    @Override
    public boolean flag(boolean now) {
        return next(1).get() != 0;
    }

    @Override
    public String text(String now) {
        int length = number(0);
        if (length < 0 || length > LONGEST_TEXT) {
            throw new StateRefused("the state has a text of %d bytes".formatted(length));
        }
        byte[] bytes = new byte[length];
        numbers(bytes, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void numbers(byte[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(1).remaining());
            buffer.get(values, at, part);
            at += part;
        }
    }

    @Override
    public void numbers(short[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(Short.BYTES).remaining() / Short.BYTES);
            buffer.asShortBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Short.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(int[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(Integer.BYTES).remaining() / Integer.BYTES);
            buffer.asIntBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(long[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(Long.BYTES).remaining() / Long.BYTES);
            buffer.asLongBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(double[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(Double.BYTES).remaining() / Double.BYTES);
            buffer.asDoubleBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Double.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(float[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, next(Float.BYTES).remaining() / Float.BYTES);
            buffer.asFloatBuffer().get(values, at, part);
            buffer.position(buffer.position() + part * Float.BYTES);
            at += part;
        }
    }
}
