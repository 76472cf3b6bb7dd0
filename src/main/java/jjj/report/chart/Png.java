package jjj.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture without transparency as PNG with its resolution, so that a text processor shows it at its size.
 * The writer of the JDK takes five times as long and knows of the resolution only through a tree of metadata.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FILTER_UP = 2;
    private static final double INCH_PER_METRE = 39.3701;

    private Png() {}

    static void write(BufferedImage image, int dotsPerInch, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(image));
        chunk(data, "pHYs", resolution(dotsPerInch));
        chunk(data, "IDAT", pixels(image));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits for each of red, green, blue; not interlaced
        return bytes.toByteArray();
    }

    private static byte[] resolution(int dotsPerInch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(dotsPerInch * INCH_PER_METRE);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    /** Rows as differences to the row above: charts are mostly flat, so mostly zeros. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);
        try (OutputStream zlib = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                fill(row, rgb, y, width);
                zlib.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void fill(byte[] row, int[] rgb, int y, int width) {
        row[0] = FILTER_UP;
        for (int x = 0; x < width; x++) {
            int here = rgb[y * width + x];
            int above = y == 0 ? 0 : rgb[(y - 1) * width + x];
            row[1 + 3 * x] = (byte) ((here >> 16) - (above >> 16));
            row[2 + 3 * x] = (byte) ((here >> 8) - (above >> 8));
            row[3 + 3 * x] = (byte) (here - above);
        }
    }

    private static void chunk(DataOutputStream data, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) sum.getValue());
    }
}
