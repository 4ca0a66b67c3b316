package mizan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.compare.Findings.Finding;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import mizan.ui.session.Tray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the sentences say of figures that are bounds, and of those that are derived; all are those of May 2023.
class FindingsTest {

    private static final String CARDIOLOGISTS = "29-1212";
    private static final String ORTHOPEDIC_SURGEONS = "29-1242";
    private static final String CHIEF_EXECUTIVES = "11-1011";
    private static final String TELEMARKETERS = "41-9041";
    private static final String AIRLINE_PILOTS = "53-2011";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2023);
    private final CompareModel model = new CompareModel(session, new ComparisonQuestions(database), new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    /// What stands below the heading of a year knows nothing later.
    @Test
    void belowAnEarlierYearNothingIsSaidOfLaterOnes() {
        session.chooseVintage(Vintage.of(2014));
        assertThat(sentences(Language.ENGLISH, PayBasis.HOURLY, TELEMARKETERS)).isNotEmpty()
                .noneMatch(sentence -> sentence.contains("20"));
    }

    private List<Finding> findings(Language language, PayBasis basis, String... codes) {
        session.tray().restore(IntStream.range(0, codes.length)
                .mapToObj(i -> new Tray.Entry(new SocCode(codes[i]), i))
                .toList());
        model.load();
        assertThat(model.comparison().get()).isInstanceOf(Loadable.Ready.class);
        PayComparison comparison = ((Loadable.Ready<PayComparison>) model.comparison().get()).value();
        return new Findings(new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN)), basis,
                PayMeasure.MEDIAN).of(comparison);
    }

    private List<String> sentences(Language language, PayBasis basis, String... codes) {
        return findings(language, basis, codes).stream().map(Finding::sentence).toList();
    }

    @Test
    void whoIsPaidAtLeastSoMuchLeadsAndIsSaidToBe() {
        assertThat(sentences(Language.ENGLISH, PayBasis.HOURLY, CARDIOLOGISTS, ORTHOPEDIC_SURGEONS, CHIEF_EXECUTIVES,
                TELEMARKETERS)).startsWith(
                        "Orthopedic Surgeons, Except Pediatric: the median is at least $98.42 higher per hour than for "
                                + "Telemarketers; only “at least so much” is published of it.",
                        "Cardiologists: like “Orthopedic Surgeons, Except Pediatric”, published only as “at least $115.00 "
                                + "per hour”, so which of them is paid more cannot be told.",
                        "Telemarketers: the middle half earns $13.85 to $19.41 per hour.",
                        "Orthopedic Surgeons, Except Pediatric: the middle half earns $102.29 to at least $115.00 per "
                                + "hour.");
        assertThat(sentences(Language.ARABIC, PayBasis.HOURLY, CARDIOLOGISTS, TELEMARKETERS).getFirst())
                .contains("الوسيط أعلى بما لا يقل عن");
    }

    @Test
    void aSentenceWithPayOfTheOtherBasisSaysSo() {
        List<Finding> findings = findings(Language.ENGLISH, PayBasis.HOURLY, AIRLINE_PILOTS, TELEMARKETERS);
        assertThat(findings.getFirst().sentence())
                .isEqualTo("Airline Pilots, Copilots, and Flight Engineers: the median "
                        + "is $88.78 higher per hour than for Telemarketers. (derived: × or ÷ 2,080 hours)");
        assertThat(findings.getFirst().derived()).isTrue();
        assertThat(sentences(Language.ARABIC, PayBasis.HOURLY, AIRLINE_PILOTS, TELEMARKETERS).getFirst())
                .contains("مشتق: بالضرب");
        // As published, it says nothing.
        assertThat(findings(Language.ENGLISH, PayBasis.ANNUAL, AIRLINE_PILOTS, TELEMARKETERS).getFirst().derived())
                .isFalse();
    }

    @Test
    void aFigureOfAnotherYearHasItsOwnSource() {
        assertThat(findings(Language.ENGLISH, PayBasis.HOURLY, TELEMARKETERS)).last().satisfies(change -> {
            assertThat(change.derived()).isTrue();
            assertThat(change.sentence()).contains("both in 2023 dollars. (BLS, OEWS May 2019 and May 2023; derived: ");
        });
    }

    @Test
    void aBoundThatIsWorkedOutIsDerivedToo() {
        FigureText figureText = new FigureText(new Messages(Language.ENGLISH),
                new Formats(Language.ENGLISH, NumberingSystem.LATIN));
        assertThat(figureText.remark(new Figure.AtLeast(11_500, Origin.DERIVED)))
                .isEqualTo("top-coded: published only as “at least” · derived: × or ÷ 2,080 hours");
        assertThat(figureText.remark(new Figure.AtLeast(11_500, Origin.PUBLISHED)))
                .isEqualTo("top-coded: published only as “at least”");
    }
}
