package mizan.ui.careers;

import mizan.chart.SeriesMark;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Tray;

/// The colour and mark of the occupation whose profile is open: its own if it is being compared.
final class Series {

    private Series() {}

    static int of(CareerModel model, SocCode code) {
        return model.inTray(code).map(Tray.Entry::series).orElse(0);
    }

    /// A mark for what it is seen against.
    static int other(int own) {
        return own == SeriesMark.SERIES - 1 ? own - 1 : SeriesMark.SERIES - 1;
    }
}
