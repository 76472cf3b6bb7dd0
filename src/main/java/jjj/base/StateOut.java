package jjj.base;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes state. Little-endian; whole numbers in 4 or 8 bytes, reals as their 8 bytes, flags as 1, arrays as their values
 * one after another. {@link StateFile} puts it into a file.
 */
public final class StateOut extends StateStream {
    private static final int BUFFER_BYTES = 1 << 20;

    private final OutputStream target;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** @param target receives the bytes; the caller closes it */
    public StateOut(OutputStream target) {
        this.target = target;
        StateFile.begin(this);
    }

    /** Writes what is left. */
    public void end() {
        flush();
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        try {
            target.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public void section(String name) {
        text(name);
    }

    @Override
    public long number(long now) {
        room(Long.BYTES).putLong(now);
        return now;
    }

    @Override
    public int number(int now) {
        room(Integer.BYTES).putInt(now);
        return now;
    }

    @Override
    public double number(double now) {
        room(Double.BYTES).putLong(Double.doubleToRawLongBits(now));
        return now;
    }

    @Override
    public boolean flag(boolean now) {
        room(1).put((byte) (now ? 1 : 0));
        return now;
    }

    @Override
    public String text(String now) {
        byte[] bytes = now.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        numbers(bytes, bytes.length);
        return now;
    }

    @Override
    public void numbers(byte[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(1).remaining());
            buffer.put(values, at, part);
            at += part;
        }
    }

    @Override
    public void numbers(short[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(Short.BYTES).remaining() / Short.BYTES);
            buffer.asShortBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Short.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(int[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(Integer.BYTES).remaining() / Integer.BYTES);
            buffer.asIntBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Integer.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(long[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(Long.BYTES).remaining() / Long.BYTES);
            buffer.asLongBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(double[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(Double.BYTES).remaining() / Double.BYTES);
            buffer.asDoubleBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Double.BYTES);
            at += part;
        }
    }

    @Override
    public void numbers(float[] values, int length) {
        for (int at = 0; at < length; ) {
            int part = Math.min(length - at, room(Float.BYTES).remaining() / Float.BYTES);
            buffer.asFloatBuffer().put(values, at, part);
            buffer.position(buffer.position() + part * Float.BYTES);
            at += part;
        }
    }
}
