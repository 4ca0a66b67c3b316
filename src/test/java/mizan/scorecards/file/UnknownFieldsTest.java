package mizan.scorecards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mizan.domain.scorecard.WeighedPay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a later version adds to a file is kept; what a known field cannot say is refused.
class UnknownFieldsTest {

    @TempDir
    private Path folder;

    /// The character by which what is within another field is kept apart may stand in a name too.
    @Test
    void anUnknownFieldIsKeptWhateverItsNameHolds() throws Exception {
        Path file = Files.writeString(folder.resolve("card.mizan"), """
                {"format": "mizan-scorecards", "version": 1, "cards": [
                {"id": "a", "name": "A", "seed": "1", "vintage": 2023, "offer\\u001fnew": 1, "x\\u001e1y\\u001f": 2,
                 "offer": {"cents": 5, "basis": "hourly", "new": "x"}, "groups": [], "items": [], "earlier": []}]}
                """);
        Path copy = folder.resolve("copy.mizan");
        MizanFile.write(copy, MizanFile.read(file));
        assertThat(Files.readString(copy)).containsIgnoringCase("\"offer\\u001fnew\" : 1")
                .containsIgnoringCase("\"x\\u001e1y\\u001f\" : 2").contains("\"new\" : \"x\"");
        assertThat(MizanFile.read(copy)).isEqualTo(MizanFile.read(file));
    }

    /// The form stays what it was: an earlier version keeps the field, and reads all others.
    @Test
    void whatOfItsPayACardWeighsStandsInTheFileOnlyIfItIsNotTheOffer() throws Exception {
        String text = """
                {"format": "mizan-scorecards", "version": 1, "cards": [
                {"id": "a", "name": "A", "seed": "1", "vintage": 2023%s, "groups": [], "items": [], "earlier": []}]}
                """;
        Path earlier = Files.writeString(folder.resolve("earlier.mizan"), text.formatted(""));
        Path now = Files.writeString(folder.resolve("now.mizan"), text.formatted(", \"weighed-pay\": \"real-hour\""));
        assertThat(weighed(earlier)).isEqualTo(WeighedPay.OFFERED);
        assertThat(weighed(now)).isEqualTo(WeighedPay.REAL_HOUR);
        for (Path file : List.of(earlier, now)) {
            Path copy = folder.resolve("copy.mizan");
            MizanFile.write(copy, MizanFile.read(file));
            assertThat(MizanFile.read(copy)).isEqualTo(MizanFile.read(file));
            assertThat(Files.readString(copy)).contains("\"version\" : 1");
            assertThat(Files.readString(copy).contains("weighed-pay")).isEqualTo(file.equals(now));
        }
        Path wrong = Files.writeString(folder.resolve("wrong.mizan"), text.formatted(", \"weighed-pay\": \"much\""));
        assertThatThrownBy(() -> MizanFile.read(wrong)).isInstanceOfSatisfying(RefusedFile.class,
                refused -> assertThat(refused.detail()).isEqualTo("cards[0].weighed-pay"));
    }

    private static WeighedPay weighed(Path file) throws Exception {
        return MizanFile.read(file).cards().getFirst().weighedPay();
    }

    @Test
    void whatNoOfferSaysIsRefusedWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("card.mizan"), """
                {"format": "mizan-scorecards", "version": 1, "cards": [
                {"id": "a", "name": "A", "seed": "1", "vintage": 2023, "terms": {"pay": 1}}]}
                """);
        assertThatThrownBy(() -> MizanFile.read(file)).isInstanceOfSatisfying(RefusedFile.class,
                refused -> assertThat(refused.detail()).isEqualTo("cards[0].terms"));
    }
}
