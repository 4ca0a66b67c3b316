package mizan.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.ui.session.Tray.Entry;
import org.junit.jupiter.api.Test;

class TrayTest {

    private static final SocCode A = new SocCode("11-1011");
    private static final SocCode B = new SocCode("15-1232");
    private static final SocCode C = new SocCode("41-9041");

    private final StringProperty remembered = new SimpleStringProperty("11-1011 nonsense 15-1232 11-1011");
    private final StringProperty options = new SimpleStringProperty("");
    private final Tray tray = new Tray(remembered, options);

    @Test
    void startsWithWhatIsRememberedAndLeavesOutWhatIsNoCode() {
        assertThat(tray.entries()).containsExactly(new Entry(A, 0), new Entry(B, 1));
    }

    @Test
    void anOccupationKeepsItsColourWhenAnotherLeavesAndTheFreedOneIsTakenNext() {
        tray.remove(A);
        assertThat(tray.entries()).containsExactly(new Entry(B, 1));
        tray.add(C);
        assertThat(tray.entries()).containsExactly(new Entry(B, 1), new Entry(C, 0));
        assertThat(remembered.get()).isEqualTo("15-1232 41-9041");
    }

    @Test
    void holdsSixAndRefusesASeventh() {
        for (int i = 2; i < Tray.CAPACITY; i++) {
            assertThat(tray.add(new SocCode("11-100" + i))).isTrue();
        }
        assertThat(tray.full()).isTrue();
        assertThat(tray.add(C)).isFalse();
        assertThat(tray.add(A)).as("one that is there already").isTrue();
        assertThat(tray.entries()).hasSize(Tray.CAPACITY);
    }

    @Test
    void anOfferIsRememberedWithAllThatWasSaidOfIt() {
        SaidPay pay = new SaidPay("17,50 $", PayBasis.HOURLY, 1750);
        Option offer = new Option("15-1232", B, Optional.of(new JobOffer("Help desk & more = 2", Optional.of("48"),
                Optional.of(pay))), Optional.of("card 1"));
        assertThat(tray.put(offer)).isTrue();
        assertThat(new Tray(remembered, options).options()).containsExactly(Option.of(A), offer);
        assertThat(remembered.get()).as("what earlier versions read").isEqualTo("11-1011 15-1232");
    }

    @Test
    void twoOffersForTheSameWorkShareItsColourAndLeaveOneByOne() {
        Option second = new Option(tray.freeId(B), B,
                Optional.of(JobOffer.OPEN.withPlace(Optional.of("12"))), Optional.empty());
        tray.put(second);
        assertThat(tray.entries()).containsExactly(new Entry(A, 0), new Entry(B, 1), new Entry(second, 1));
        assertThat(tray.codes()).containsExactly(A, B);
        assertThat(tray.occupations().get()).containsExactly(new Entry(A, 0), new Entry(B, 1));
        tray.remove("15-1232");
        assertThat(tray.entries()).containsExactly(new Entry(A, 0), new Entry(second, 1));
    }

    @Test
    void anOptionKeepsItsPlaceWhenItBecomesOtherWork() {
        tray.change("11-1011", option -> option.withOccupation(C));
        assertThat(tray.codes()).containsExactly(C, B);
        assertThat(tray.option("11-1011").orElseThrow().occupation()).isEqualTo(C);
    }

    @Test
    void anOfferThatBecameOtherWorkStaysWhenItsFormerWorkIsAdded() {
        Option nurses = new Option(A.text(), C, Optional.of(JobOffer.OPEN.withPlace(Optional.of("48"))),
                Optional.of("card 1"));
        tray.put(nurses);
        assertThat(tray.add(A)).isTrue();
        assertThat(tray.options()).hasSize(3).contains(nurses);
        assertThat(tray.codes()).containsExactly(C, B, A);
    }

    @Test
    void whoAsksAboutOccupationsHearsNothingOfOffers() {
        List<List<Entry>> heard = new ArrayList<>();
        tray.occupations().subscribe((_, now) -> heard.add(now));
        tray.change(A.text(), option -> option.withOffer(JobOffer.OPEN.withPlace(Optional.of("48"))));
        tray.put(new Option("another", A, Optional.empty(), Optional.empty()));
        assertThat(heard).isEmpty();
        tray.add(C);
        assertThat(heard).containsExactly(List.of(new Entry(A, 0), new Entry(B, 1), new Entry(C, 2)));
    }

    @Test
    void whatCannotBeReadOfTheOptionsIsLeftOut() {
        options.set("nonsense id=x id=y&occupation=nothing id=z&occupation=15-1232&cents=-5 "
                + "id=w&occupation=15-1232&pay=%zz id=v&occupation=41-9041&place=48&hereafter=1");
        assertThat(new Tray(remembered, options).options()).containsExactly(new Option("v", C,
                Optional.of(JobOffer.OPEN.withPlace(Optional.of("48"))), Optional.empty()));
    }

    @Test
    void whatWasTakenOutComesBackAsItWas() {
        List<Entry> before = List.copyOf(tray.entries());
        tray.remove(A);
        tray.restore(before);
        assertThat(tray.entries()).isEqualTo(before);
    }
}
