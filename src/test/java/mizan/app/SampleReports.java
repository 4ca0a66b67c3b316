package mizan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.ReportPart.Wanted;

/// What reports of tests are about.
final class SampleReports {

    private SampleReports() {}

    static Wanted wanted(Language language, NumberingSystem digits, List<String> codes, Optional<Scorecard> card,
            boolean notes) {
        return wanted(language, digits, codes, Vintage.of(2023), "", card, notes);
    }

    static Wanted wanted(Language language, NumberingSystem digits, List<String> codes, Vintage vintage, String place,
            Optional<Scorecard> card, boolean notes) {
        List<Tray.Entry> tray = IntStream.range(0, codes.size())
                .mapToObj(i -> new Tray.Entry(new SocCode(codes.get(i)), i))
                .toList();
        return new Wanted(new FigureText(new Messages(language), new Formats(language, digits)), tray, vintage,
                PayBasis.HOURLY, PayMeasure.MEDIAN, place, false, OptionalLong.empty(), card, notes, "");
    }

    static Scorecard card(Language language, int items) {
        boolean arabic = language == Language.ARABIC;
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            all.add(Item
                    .own("i" + i, (arabic ? "بند للموازنة رقم " : "An item with number ") + i,
                            i % 3 == 0 ? Side.CON : Side.PRO)
                    .withPoints(100 - i % 90)
                    .withApplicability(0.2 + i % 7 / 10.0)
                    .withNote(i == 0 ? (arabic ? "خاطرة لا تُقال" : "a private thought") : ""));
        }
        return Scorecard.fresh("c", ScorecardSubject.named(arabic ? "عرض من الشركة" : "An offer"), Answers.of(all), 7,
                2023);
    }
}
