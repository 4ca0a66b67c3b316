package mizan.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Origin;
import org.junit.jupiter.api.Test;

/// What a move changes, by figures that can be reckoned on paper.
class MoveTest {

    private static final OptionalDouble DEAR = OptionalDouble.of(100 / 125.0);
    private static final OptionalDouble CHEAP = OptionalDouble.of(100 / 80.0);

    @Test
    void morePayMayBuyLess() {
        Move move = Move.of(Figure.published(2_000), CHEAP, Figure.published(2_500), DEAR).orElseThrow();
        assertThat(move.paid()).isEqualTo(500);
        assertThat(move.paidPercent()).isEqualTo(25);
        assertThat(move.bought()).isEqualTo(OptionalLong.of(2_000 - 2_500));
        assertThat(move.boughtPercent()).isEqualTo(OptionalDouble.of(-20));
    }

    @Test
    void withoutPricesOnlyPayIsTold() {
        Move move = Move.of(Figure.published(2_000), OptionalDouble.empty(), Figure.published(1_500), DEAR)
                .orElseThrow();
        assertThat(move.paid()).isEqualTo(-500);
        assertThat(move.bought()).isEmpty();
        assertThat(move.boughtPercent()).isEmpty();
    }

    @Test
    void nothingIsToldOfABoundOrOfWhatIsNotPublished() {
        Figure published = Figure.published(2_000);
        assertThat(Move.of(published, DEAR, new Figure.AtLeast(11_500, Origin.PUBLISHED), DEAR)).isEmpty();
        assertThat(Move.of(Figure.missing(Figure.Reason.NOT_PUBLISHED), DEAR, published, DEAR)).isEmpty();
    }
}
