package mizan.domain.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConsumerPricesTest {

    private final ConsumerPrices prices = new ConsumerPrices(Map.of(2010, 200.0, 2020, 250.0));

    @Test
    void dollarsGrowWithTheIndex() {
        assertThat(prices.factor(2010, 2020)).isEqualTo(OptionalDouble.of(1.25));
        assertThat(prices.factor(2020, 2010)).isEqualTo(OptionalDouble.of(0.8));
        assertThat(prices.factor(2010, 2010)).isEqualTo(OptionalDouble.of(1.0));
    }

    @Test
    void aYearWithoutAnIndexHasNoFactor() {
        assertThat(prices.factor(2011, 2020)).isEmpty();
        assertThat(prices.factor(2010, 2030)).isEmpty();
    }
}
