package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.StarterSet;
import mizan.domain.evidence.StarterSet.Proposal;
import mizan.domain.evidence.StarterSet.Source;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The sets of all occupations with published pay are those that were reckoned once from the published files by another
/// program, values and ranks included, and of which sixty were read one by one.
class StarterSetsTest {

    private final Database database = ReferenceDatabase
            .open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Evidence evidence = new WorkEvidence(database).ask();
    private final Catalogue catalogue = Catalogue.read();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachOccupationBeginsWithWhatItsPeopleReport() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (List<String> row : reckoned()) {
            expected.put(row.getFirst(), row.get(2) + " | " + row.get(3) + " | " + row.get(4));
            SocCode code = new SocCode(row.getFirst());
            StarterSet set = StarterSet.of(code, catalogue, evidence);
            found.put(row.getFirst(), (evidence.asked(code) ? "yes" : "no") + " | " + said(set.on(Side.PRO)) + " | "
                    + said(set.on(Side.CON)));
        }
        assertThat(expected).hasSize(830);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aCardHasProsAndConsInTurn() {
        List<Item> nurses = StarterSet.of(new SocCode("29-1141"), catalogue, evidence).items();
        assertThat(nurses).hasSize(14);
        assertThat(nurses.stream().map(Item::side).distinct()).containsExactly(Side.PRO, Side.CON);
        assertThat(nurses.subList(0, 4).stream().map(Item::side)).containsExactly(Side.PRO, Side.CON, Side.PRO,
                Side.CON);
        assertThat(nurses).noneMatch(Item::answered);
    }

    private static String said(List<Proposal> proposals) {
        return proposals.stream().map(StarterSetsTest::said).collect(Collectors.joining("; "));
    }

    private static String said(Proposal proposal) {
        Optional<RankedValue> place = proposal.source() == Source.GENERAL ? Optional.empty() : proposal.place();
        return proposal.item().key() + (proposal.source() == Source.GENERAL ? "*" : "")
                + place.map(known -> String.format(Locale.ROOT, " (%s, rank %s)", whole(known.value()),
                        whole(known.rank()))).orElse("");
    }

    /// As the other program rounds: halves to the even number.
    private static String whole(double value) {
        double rounded = Math.rint(value);
        return rounded == 0 && value < 0 ? "-0" : Long.toString((long) rounded);
    }

    private static List<List<String>> reckoned() throws IOException {
        try (var in = new GZIPInputStream(
                StarterSetsTest.class.getResourceAsStream("/mizan/domain/evidence/starter_sets.tsv.gz"))) {
            List<List<String>> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return rows;
        }
    }
}
