package mizan.ui.session;

import java.util.List;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Vintage;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.Formats;
import mizan.i18n.TypedPay;
import mizan.settings.Settings;

/// The little that screens share, kept in the settings from one start to the next.
public final class Session {

    private final ReadOnlyIntegerWrapper dataEdition = new ReadOnlyIntegerWrapper();
    private final Settings settings;
    private final Tray tray;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<InstalledYears> years = new ReadOnlyObjectWrapper<>(
            new InstalledYears(List.of()));
    private final ObservableValue<OptionalLong> myPay;
    private MyPay before = MyPay.NONE;
    private MyPay restated = MyPay.NONE;

    /// What was typed as the person's own pay on one basis.
    private record MyPay(String text, PayBasis basis) {

        static final MyPay NONE = new MyPay("", PayBasis.HOURLY);
    }

    public Session(Settings settings) {
        this.settings = settings;
        this.tray = new Tray(settings.tray());
        this.navigation = new Navigation(Navigation.Stop.at(remembered(settings.screen().get())));
        this.myPay = Bindings.createObjectBinding(
                () -> TypedPay.of(settings.myPay().get(), settings.payBasis().get()).amount(), settings.myPay(),
                settings.payBasis());
        settings.payBasis().subscribe(this::restateMyPay);
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

    /// The year whose tables are shown; which of them that is, [#years()] knows.
    public ObservableValue<Vintage> vintage() {
        return settings.vintage();
    }

    public void chooseVintage(Vintage vintage) {
        settings.vintage().set(vintage);
    }

    /// The years of the tables that are installed; none until they are known.
    public ReadOnlyObjectProperty<InstalledYears> years() {
        return years.getReadOnlyProperty();
    }

    /// To be called with what is installed, first and whenever that has changed.
    public void install(InstalledYears installed) {
        years.set(installed);
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

    /// The person's own pay in cents on the present basis; empty if none was typed, or nothing that can be meant.
    public ObservableValue<OptionalLong> myPay() {
        return myPay;
    }

    /// What was typed as pay of one hour is no pay of a year. What it comes to is written in its place; whoever goes back to
    /// the first basis finds what they typed.
    private void restateMyPay(PayBasis from, PayBasis to) {
        MyPay typed = new MyPay(settings.myPay().get(), from);
        OptionalLong cents = TypedPay.of(typed.text(), from).amount();
        if (cents.isEmpty()) {
            return;
        }
        String text = typed.equals(restated)
                ? before.text()
                : new Formats(settings.language().get(), settings.digits().get()).typed(onBasis(cents.getAsLong(), to),
                        to);
        before = typed;
        restated = new MyPay(text, to);
        settings.myPay().set(text);
    }

    private static long onBasis(long cents, PayBasis to) {
        return to == PayBasis.ANNUAL
                ? cents * PayBasis.HOURS_PER_YEAR
                : Math.round((double) cents / PayBasis.HOURS_PER_YEAR);
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
