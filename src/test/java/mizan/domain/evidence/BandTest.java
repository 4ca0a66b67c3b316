package mizan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mizan.domain.occupation.SocCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places among all occupations, and the words for them.
class BandTest {

    private static final SocCode FEW = new SocCode("11-1011");
    private static final SocCode SOME = new SocCode("11-1021");
    private static final SocCode AS_MANY = new SocCode("11-1031");
    private static final SocCode MOST = new SocCode("11-2011");
    private static final SocCode COMBINED = new SocCode("11-9990");

    @ParameterizedTest
    @CsvSource({"0, much-less", "9.99, much-less", "10, less", "29.99, less", "30, about", "50, about", "70, about",
            "70.01, more", "90, more", "90.01, much-more", "100, much-more"})
    void aRankHasTheWordsOfItsBand(double rank, String band) {
        assertThat(Band.of(rank).id()).isEqualTo(band);
    }

    @Test
    void aPlaceIsAMidRankAmongThoseThatHaveAValue() {
        Evidence evidence = new Evidence(Map.of("sitting", Map.of(FEW, 10.0, SOME, 40.0, AS_MANY, 40.0, MOST, 90.0)),
                Map.of(COMBINED, List.of(FEW, MOST)));
        assertThat(evidence.place("sitting", FEW)).contains(new RankedValue(10, 12.5));
        assertThat(evidence.place("sitting", SOME)).contains(new RankedValue(40, 50));
        assertThat(evidence.place("sitting", AS_MANY)).contains(new RankedValue(40, 50));
        assertThat(evidence.place("sitting", COMBINED)).contains(new RankedValue(50, 75));
        assertThat(evidence.place("sitting", new SocCode("99-9999"))).isEmpty();
        assertThat(evidence.place("standing", FEW)).isEmpty();
    }
}
