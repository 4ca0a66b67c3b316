package mizan.ui.careers;

import java.util.Optional;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.ui.kit.FigureText;

/// The words and numbers that the cards of this screen share.
record ProfileText(FigureText figureText, PayBasis basis) {

    String median(Optional<PayDistribution> pay) {
        return figureText.pay(medianFigure(pay), basis);
    }

    Figure medianFigure(Optional<PayDistribution> pay) {
        return pay.map(found -> found.pay(PayMeasure.MEDIAN, basis)).orElse(Figure.missing(Reason.NOT_PUBLISHED));
    }

    /// “per hour” or “per year”.
    String unit() {
        return figureText.unit(basis);
    }

    /// `2024–34`.
    String cycle(Projection projection) {
        return figureText.formats().years(projection.fromYear(), projection.toYear());
    }

    /// The expected change, or a dash.
    String change(Optional<Projection> projection) {
        return projection.map(found -> figureText.formats().signedPercent(found.changePercent()))
                .orElse(figureText.text("figure.none"));
    }

    /// The typical education, or that none is published.
    String education(Optional<Education> education) {
        return education.map(found -> figureText.text("education." + found.id()))
                .orElse(figureText.text("figure.missing.not-published"));
    }

    /// Sentences one after the other, without those that are empty.
    static String joined(String... sentences) {
        StringBuilder all = new StringBuilder();
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                all.append(all.isEmpty() ? "" : " · ").append(sentence);
            }
        }
        return all.toString();
    }
}
