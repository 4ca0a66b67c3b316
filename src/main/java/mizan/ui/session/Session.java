package mizan.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import mizan.domain.situation.Option;
import mizan.settings.Settings;

/// The little that screens share, kept in the settings from one start to the next.
public final class Session {

    private final ReadOnlyIntegerWrapper dataEdition = new ReadOnlyIntegerWrapper();
    private final Settings settings;
    private final Tray tray;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<InstalledYears> years = new ReadOnlyObjectWrapper<>(
            new InstalledYears(List.of()));
    private final RestatedPay myPay;
    private final RestatedPay enough;

    public Session(Settings settings) {
        this.settings = settings;
        this.tray = new Tray(settings.tray(), settings.options());
        this.navigation = new Navigation(Navigation.Stop.at(remembered(settings.screen().get())));
        this.myPay = new RestatedPay(settings, settings.myPay());
        this.enough = new RestatedPay(settings, settings.enough());
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

    /// The area code of the place where the person lives, or that they look at: of a state, or of an area. All screens
    /// are about it. Empty for the whole country, also if they have not said.
    public StringProperty home() {
        return settings.home();
    }

    /// Whether pay in a place is told by what it buys at national prices, everywhere; if not, as it is paid.
    public ObjectProperty<Boolean> whatItBuys() {
        return settings.whatItBuys();
    }

    /// What the person typed as their own pay, on the present basis.
    public StringProperty typedPay() {
        return settings.myPay();
    }

    /// The person's own pay in cents on the present basis; empty if none was typed, or nothing that can be meant.
    public ObservableValue<OptionalLong> myPay() {
        return myPay.cents();
    }

    /// What would fully satisfy the person, as they typed it, on the present basis.
    public StringProperty typedEnough() {
        return settings.enough();
    }

    /// What would fully satisfy the person, in cents on the present basis; empty if they have not said.
    public ObservableValue<OptionalLong> enough() {
        return enough.cents();
    }

    /// The option that the sentence of the first screen tells; it is in the tray once it says more than an occupation.
    public Optional<Option> sentence() {
        return WrittenOptions.read(settings.sentence().get()).stream().findFirst();
    }

    public void say(Optional<Option> sentence) {
        settings.sentence().set(sentence.map(option -> WrittenOptions.write(List.of(option))).orElse(""));
    }

    private static Screen remembered(String id) {
        for (Screen screen : Screen.values()) {
            if (screen.id().equals(id)) {
                return screen;
            }
        }
        return Screen.START;
    }
}
