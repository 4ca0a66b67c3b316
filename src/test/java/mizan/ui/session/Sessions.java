package mizan.ui.session;

import mizan.domain.data.Vintage;
import mizan.settings.Settings;

/// Sessions for tests whose figures are of one year.
public final class Sessions {

    private Sessions() {}

    /// Of a person who has chosen this year, and nothing else.
    public static Session ofMay(int year) {
        Session session = new Session(new Settings());
        session.chooseVintage(Vintage.of(year));
        return session;
    }
}
