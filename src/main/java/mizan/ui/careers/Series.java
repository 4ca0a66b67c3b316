package mizan.ui.careers;

import java.util.stream.IntStream;
import mizan.chart.SeriesMark;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Tray;

/// The colour and mark of the occupation whose profile is open: its own if it is being compared, else one that none of
/// the compared has, so that it is not taken for another.
final class Series {

    private Series() {}

    static int of(CareerModel model, SocCode code) {
        return model.inTray(code).map(Tray.Entry::series).orElseGet(() -> free(model));
    }

    private static int free(CareerModel model) {
        return IntStream.range(0, SeriesMark.SERIES)
                .filter(series -> model.trayEntries().stream().noneMatch(entry -> entry.series() == series))
                .findFirst()
                .orElse(0);
    }

    /// A mark for what it is seen against.
    static int other(int own) {
        return own == SeriesMark.SERIES - 1 ? own - 1 : SeriesMark.SERIES - 1;
    }
}
