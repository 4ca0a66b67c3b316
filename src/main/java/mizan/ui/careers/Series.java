package mizan.ui.careers;

import mizan.chart.SeriesMark;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Tray;

/// The colour and mark of the occupation whose profile is open: its own if it is being compared, else a neutral one
/// that no compared occupation can have, so that it is never taken for another.
final class Series {

    /// Of all occupations together.
    static final int EVERYBODY = SeriesMark.AGAINST;

    private Series() {}

    static int of(ProfileModel model, SocCode code) {
        return model.inTray(code).map(Tray.Entry::series).orElse(SeriesMark.ALONE);
    }
}
