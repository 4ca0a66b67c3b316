package mizan.ui.session;

import mizan.domain.data.Vintage;
import mizan.settings.SampleSettings;

/// Sessions for tests whose figures are of one year.
public final class Sessions {

    private Sessions() {}

    /// Of a person who has chosen this year, and compares the call-centre roles.
    public static Session ofMay(int year) {
        Session session = new Session(SampleSettings.comparing());
        session.chooseVintage(Vintage.of(year));
        return session;
    }
}
