package mizan.ui.session;

import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.TypedPay;
import mizan.settings.Settings;

/// The little that screens share, kept in the settings from one start to the next.
public final class Session {

    /// The newest year for which the nation, its sectors and the states are all installed.
    private static final int DEFAULT_VINTAGE = 2023;

    private final ReadOnlyIntegerWrapper dataEdition = new ReadOnlyIntegerWrapper();
    private final Settings settings;
    private final Tray tray;
    private final Navigation navigation;
    private final ObservableValue<Integer> vintage;
    private final ObservableValue<OptionalLong> myPay;

    public Session(Settings settings) {
        this.settings = settings;
        this.tray = new Tray(settings.tray());
        this.navigation = new Navigation(Navigation.Stop.at(remembered(settings.screen().get())));
        this.vintage = settings.vintage().map(Session::year);
        this.myPay = settings.myPay().map(TypedPay::cents);
        navigation.hereProperty().subscribe((_, here) -> settings.screen().set(here.screen().id()));
    }

    /// Counts how often the installed data have changed since the start; what shows data asks again when it changes.
    public ReadOnlyIntegerProperty dataEdition() {
        return dataEdition.getReadOnlyProperty();
    }

    /// To be called when other data are installed than before.
    public void dataChanged() {
        dataEdition.set(dataEdition.get() + 1);
    }

    public Settings settings() {
        return settings;
    }

    public Tray tray() {
        return tray;
    }

    public Navigation navigation() {
        return navigation;
    }

    public ObjectProperty<PayBasis> basis() {
        return settings.payBasis();
    }

    /// [PayMeasure#MEDIAN] or [PayMeasure#MEAN].
    public ObjectProperty<PayMeasure> measure() {
        return settings.payMeasure();
    }

    /// The year whose tables are shown.
    public ObservableValue<Integer> vintage() {
        return vintage;
    }

    public void chooseVintage(int year) {
        settings.vintage().set(Integer.toString(year));
    }

    /// The area code of the place whose pay is compared; empty for the whole country.
    public StringProperty place() {
        return settings.place();
    }

    /// The area code of the state in whose prices pay is told; empty for the whole country's.
    public StringProperty pricesOf() {
        return settings.pricesOf();
    }

    /// The area code of the state where the person lives; empty if they have not said.
    public StringProperty homeState() {
        return settings.homeState();
    }

    /// What the person typed as their own pay, on the present basis.
    public StringProperty typedPay() {
        return settings.myPay();
    }

    /// The person's own pay in cents on the present basis; empty if none was typed, or no amount.
    public ObservableValue<OptionalLong> myPay() {
        return myPay;
    }

    private static int year(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : DEFAULT_VINTAGE;
    }

    private static Screen remembered(String id) {
        for (Screen screen : Screen.values()) {
            if (screen.id().equals(id)) {
                return screen;
            }
        }
        return Screen.COMPARE;
    }
}
