package mizan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A change over the years looks as large as it is.
class TrendSpanTest {

    @Test
    void aFewPercentMakeNoCliff() {
        LinearScale scale = LinearScale.covering(TrendChart.spanned(List.of(line(20, 21, 22))), false, 5);
        assertThat(scale.high() - scale.low()).isGreaterThanOrEqualTo(0.4 * 22);
        assertThat(scale.low()).isBetween(0.0, 20.0);
    }

    @Test
    void whatSpansMoreIsLeftAsItIs() {
        assertThat(TrendChart.spanned(List.of(line(10, 30), line(18, 19)))).containsExactly(10, 18, 19, 30);
        assertThat(TrendChart.spanned(List.of(line()))).isEmpty();
    }

    private static TrendLine line(double... values) {
        List<TrendLine.Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> new TrendLine.Point(2020 + i, values[i], "", ""))
                .toList();
        return new TrendLine("key" + DoubleStream.of(values).sum(), 0, "", List.of(new TrendLine.Segment(points)));
    }
}
