package jjj.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
    @Test
    void aPictureIsReadBackPixelByPixel() throws IOException {
        var random = new SplittableRandom(3);
        var image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        Png.write(image, 300, bytes);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2 L5 2 L5 7.25 Z | M1 2h4v5.3z",
                "M0 0 L1 1 M3 3 L2 4.5 | M0 0l1 1M3 3l-1 1.5",
                "M0 0 L2 -1 | M0 0l2-1",
                "M0 0 C1 1 2 2 3 3 | M0 0 C1 1 2 2 3 3",
            })
    void aPathIsWrittenShorter(String path, String expected) {
        assertThat(SvgPath.compact(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.2,17,0,20,5",
        "5200,9800,0,10000,2000",
        "9200,9800,9200,9800,200",
        "-429,0,-500,0,100",
        "0,0.013,0,0.015,0.005"
    })
    void axesHaveRoundSteps(double least, double most, double low, double high, double step) {
        Scale scale = Scale.covering(least, most);
        assertThat(scale.low()).isCloseTo(low, within(1e-9));
        assertThat(scale.high()).isCloseTo(high, within(1e-9));
        assertThat(scale.step()).isCloseTo(step, within(1e-12));
    }

    @Test
    void aFlatLineStillHasAnAxis() {
        Scale scale = Scale.covering(0, 0);
        assertThat(scale.high()).isGreaterThan(scale.low());
        assertThat(Scale.covering(5, 5).high())
                .isGreaterThan(Scale.covering(5, 5).low());
    }

    @Test
    void mapClassesMirrorEachOtherAroundZero() {
        Classes classes = Classes.diverging(new double[] {-90, -10, 5, 20, 40, 100});
        double[] breaks = classes.breaks();
        assertThat(breaks[breaks.length / 2]).isZero();
        for (int i = 0; i < breaks.length; i++) {
            assertThat(breaks[i]).isEqualTo(-breaks[breaks.length - 1 - i]);
        }
        assertThat(classes.colour(-95)).isNotEqualTo(classes.colour(95));
        assertThat(classes.colours()).hasSize(breaks.length + 1);
    }

    @Test
    void scenariosAndDifferencesNeverShareAColour() {
        for (int i = 0; i < 7; i++) {
            Color scenario = Palette.scenario(i);
            for (int j = 0; j < 7; j++) {
                if (!scenario.equals(Palette.scenario(6))) {
                    assertThat(Palette.difference(j)).isNotEqualTo(scenario);
                }
            }
        }
    }
}
