package mizan.ui.takeaway;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.data.Vintage;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.Scorecard;
import mizan.export.Sheet;
import mizan.report.Block;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Tray;

/// What a screen contributes to a report.
public interface ReportPart {

    /// What a report is about.
    ///
    /// @param figureText in the language of the report
    /// @param home the area code of the place whose pay is compared; empty for the whole country
    /// @param whatItBuys whether pay there is told by what it buys at national prices
    /// @param myPay in cents on this basis
    /// @param card the scorecard; empty for none
    /// @param notes whether the person wants their notes in it
    /// @param offers the person's offers, as the settings keep them
    record Wanted(FigureText figureText, List<Tray.Entry> tray, Vintage vintage, PayBasis basis, PayMeasure measure,
            String home, boolean whatItBuys, OptionalLong myPay, Optional<Scorecard> card, boolean notes,
            String offers) {}

    /// Asks everything that it needs. Not for the JavaFX thread.
    Answer ask(Wanted wanted);

    /// What was found.
    interface Answer {

        /// For the JavaFX thread, as charts are drawn.
        List<Block> blocks(LightLayout layout);

        /// Of whom, where and when, for the title of the report; empty if it says nothing of that.
        default Optional<String> about() {
            return Optional.empty();
        }

        /// The figures of it as a table that leaves the program; empty if it has none of its own.
        default Optional<Sheet> figures() {
            return Optional.empty();
        }
    }
}
