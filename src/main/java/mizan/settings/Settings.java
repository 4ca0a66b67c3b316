package mizan.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.domain.data.Vintage;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;

/// What is remembered from one start to the next, as live properties. For the JavaFX thread only.
///
/// In place of a remembered value that cannot be read the default is used: nobody is kept out by a broken file. It stays
/// in the file until another one is chosen, as whoever wrote it may mend it.
public final class Settings {

    private final List<Entry<?>> entries = new ArrayList<>();
    private final Map<String, String> unread = new HashMap<>();

    private final ObjectProperty<Language> language = value("language", Language.ofMachine(), Enum::name,
            Settings::language);
    private final ObjectProperty<Theme> theme = choice("theme", Theme.class, Theme.SYSTEM);
    private final ObjectProperty<Contrast> contrast = choice("contrast", Contrast.class, Contrast.SYSTEM);
    private final ObjectProperty<Integer> zoom = value("zoom", Zoom.USUAL, String::valueOf, Zoom::read);
    private final ObjectProperty<NumberingSystem> digits = choice("digits", NumberingSystem.class,
            NumberingSystem.LATIN);
    private final ObjectProperty<PayBasis> payBasis = choice("pay-basis", PayBasis.class, PayBasis.HOURLY);
    private final ObjectProperty<PayMeasure> payMeasure = choice("pay-measure", PayMeasure.class, PayMeasure.MEDIAN);
    private final BooleanProperty motion = bool("motion", true);
    private final ObjectProperty<Vintage> vintage = value("year", Vintage.newest(), Vintage::written, Vintage::read);
    private final StringProperty tray = text("tray", "");
    private final StringProperty options = text("options", "");
    private final StringProperty sentence = text("sentence", "");
    private final StringProperty dollarsOf = text("dollars-of", "");
    private final StringProperty home = text("home", "");
    private final ObjectProperty<Boolean> whatItBuys = value("what-it-buys", false, String::valueOf, Boolean::valueOf);
    private final StringProperty myPay = text("my-pay", "");
    private final StringProperty enough = text("enough", "");
    private final StringProperty offers = text("offers", "");
    private final StringProperty recent = text("recent", "");
    private final StringProperty chosen = text("chosen", "");
    private final StringProperty screen = text("screen", "");
    private final StringProperty exportFolder = text("export-folder", "");
    private final BooleanProperty byteOrderMark = bool("byte-order-mark", true);
    private final StringProperty window = text("window", "");

    /// One remembered value: how it is written and read.
    private record Entry<T>(String name, Property<T> property, Function<T, String> write, Function<String, T> read) {

        String written() {
            return write.apply(property.getValue());
        }

        void take(String text) {
            property.setValue(read.apply(text));
        }
    }

    /// Takes over the values that can be read; all others keep their default.
    void read(Map<String, String> written) {
        Map<String, String> values = EarlierSettings.renamed(written);
        for (Entry<?> entry : entries) {
            String text = values.get(entry.name());
            if (text != null) {
                try {
                    entry.take(text);
                } catch (IllegalArgumentException e) {
                    System.getLogger(Settings.class.getName())
                            .log(System.Logger.Level.WARNING,
                                    "not a value of the setting " + entry.name() + ": " + text);
                    unread.put(entry.name(), text);
                    entry.property().subscribe((_, _) -> unread.remove(entry.name()));
                }
            }
        }
    }

    Map<String, String> written() {
        Map<String, String> values = new TreeMap<>();
        entries.forEach(entry -> values.put(entry.name(), entry.written()));
        values.putAll(unread);
        return values;
    }

    /// Calls `changed` after each change of any of the values.
    void onChange(Runnable changed) {
        entries.forEach(entry -> entry.property().subscribe((_, _) -> changed.run()));
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Contrast> contrast() {
        return contrast;
    }

    /// The size of everything in the window, one of [Zoom#steps()].
    public ObjectProperty<Integer> zoom() {
        return zoom;
    }

    public ObjectProperty<NumberingSystem> digits() {
        return digits;
    }

    public ObjectProperty<PayBasis> payBasis() {
        return payBasis;
    }

    /// [PayMeasure#MEDIAN] or [PayMeasure#MEAN].
    public ObjectProperty<PayMeasure> payMeasure() {
        return payMeasure;
    }

    /// Whether changes may be animated.
    public BooleanProperty motion() {
        return motion;
    }

    /// The occupation codes in the tray, separated by blanks; none at first.
    public StringProperty tray() {
        return tray;
    }

    /// The options in the tray with what is offered, as the session writes them; empty if only their codes are known.
    public StringProperty options() {
        return options;
    }

    /// What the sentence of the first screen says, written as the options are; empty while it says nothing.
    public StringProperty sentence() {
        return sentence;
    }

    /// The year whose tables are shown.
    public ObjectProperty<Vintage> vintage() {
        return vintage;
    }

    /// The year in whose dollars pay over time is told; empty for each year's own dollars.
    public StringProperty dollarsOf() {
        return dollarsOf;
    }

    /// The area code of the place where the person lives; empty for the whole country, also if they have not said.
    public StringProperty home() {
        return home;
    }

    /// Whether pay is told by what it buys at national prices.
    public ObjectProperty<Boolean> whatItBuys() {
        return whatItBuys;
    }

    /// The person's own pay as they typed it.
    public StringProperty myPay() {
        return myPay;
    }

    /// The terms of the person's offers, as JSON by the ids of their options; empty for none.
    public StringProperty offers() {
        return offers;
    }

    /// The pay that would fully satisfy the person, as they typed it.
    public StringProperty enough() {
        return enough;
    }

    /// The codes of the occupations that were looked at last, separated by blanks, the latest first.
    public StringProperty recent() {
        return recent;
    }

    /// The occupation codes that were chosen in the search, the last first, each with how often: `43-4051:3`.
    public StringProperty chosen() {
        return chosen;
    }

    /// The name of the screen that was open.
    public StringProperty screen() {
        return screen;
    }

    /// The folder that a file was last exported to; empty for none yet.
    public StringProperty exportFolder() {
        return exportFolder;
    }

    /// Whether exported tables begin with a byte order mark, by which Excel knows UTF-8.
    public BooleanProperty byteOrderMark() {
        return byteOrderMark;
    }

    /// Where the window was: `x y width height`, and `maximized` if it was.
    public StringProperty window() {
        return window;
    }

    private <E extends Enum<E>> ObjectProperty<E> choice(String name, Class<E> type, E otherwise) {
        return value(name, otherwise, Enum::name, text -> Enum.valueOf(type, constant(text)));
    }

    /// Some write the file by hand, and then as the command line has it: `theme=dark`, `digits=arabic-indic`.
    private static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// By its name, or by a code of languages: `ar`, `ar-EG`.
    private static Language language(String text) {
        return Language.of(Locale.forLanguageTag(text.strip().replace('_', '-')).getLanguage())
                .orElseGet(() -> Language.valueOf(constant(text)));
    }

    private <T> ObjectProperty<T> value(String name, T otherwise, Function<T, String> write, Function<String, T> read) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(otherwise);
        entries.add(new Entry<>(name, property, write, read));
        return property;
    }

    private BooleanProperty bool(String name, boolean otherwise) {
        BooleanProperty property = new SimpleBooleanProperty(otherwise);
        entries.add(new Entry<>(name, property, String::valueOf, Boolean::valueOf));
        return property;
    }

    private StringProperty text(String name, String otherwise) {
        StringProperty property = new SimpleStringProperty(otherwise);
        entries.add(new Entry<>(name, property, text -> text, text -> text));
        return property;
    }
}
