package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.offer.HonestHour;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.RealHoursModel.Reckoned;

/// What a card weighs as pay, where that is what is left of it for each real hour, in sentences.
record RealHourWords(FigureText figureText) {

    /// The three amounts, and what of one job is counted and of the other not; empty while an amount is missing.
    List<String> of(Reckoned reckoned, String card) {
        Optional<HonestHour> offer = Optional.ofNullable(reckoned.offers().get(card));
        if (offer.isEmpty() || reckoned.now().isEmpty() || reckoned.goal().isEmpty()) {
            return List.of();
        }
        HonestHour now = reckoned.now().get();
        List<String> sentences = new ArrayList<>(List.of(figureText.text("scorecard.pay.real-hour.amounts",
                amount(offer.get()), amount(now), amount(reckoned.goal().get()))));
        only("offer", offer.get(), now).ifPresent(sentences::add);
        only("present", now, offer.get()).ifPresent(sentences::add);
        return sentences;
    }

    private String amount(HonestHour hour) {
        long cents = hour.perHour().likely();
        return cents < 0
                ? figureText.formats().signed((double) cents,
                        size -> figureText.formats().pay(Math.round(size), PayBasis.HOURLY))
                : figureText.formats().pay(cents, PayBasis.HOURLY);
    }

    /// What is counted of the one job, while of the other nobody said it.
    private Optional<String> only(String which, HonestHour counted, HonestHour other) {
        List<String> names = new ArrayList<>();
        counted.countedAlone(other).forEach(kind -> names.add(figureText.text("offer.step." + Messages.key(kind))));
        counted.toldAlone(other).forEach(term -> names.add(figureText.text("offer.term." + Messages.key(term))));
        return names.isEmpty() ? Optional.empty()
                : Optional.of(figureText.text("scorecard.pay.real-hour.only-" + which,
                        figureText.messages().list(names)));
    }
}
