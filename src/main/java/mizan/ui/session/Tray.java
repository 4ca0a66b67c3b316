package mizan.ui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import mizan.domain.occupation.SocCode;
import mizan.domain.situation.Option;

/// The options that are being compared, at most [#CAPACITY]. An occupation keeps its colour and mark while it is here; two
/// offers for the same work share them.
public final class Tray {

    /// As many options as there are colours and marks that one can tell apart.
    public static final int CAPACITY = 6;

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> readOnly = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyObjectWrapper<List<Entry>> occupations = new ReadOnlyObjectWrapper<>(List.of());

    /// One option in the tray.
    ///
    /// @param series its occupation's colour and mark, 0 to [#CAPACITY] - 1
    public record Entry(Option option, int series) {

        /// An occupation without an offer.
        public Entry(SocCode code, int series) {
            this(Option.of(code), series);
        }

        public SocCode code() {
            return option.occupation();
        }
    }

    /// Both settings follow every change.
    ///
    /// @param codes of the occupations, separated by blanks, as all versions know them
    /// @param options the same with what is offered; where it is empty the codes are all there is
    public Tray(StringProperty codes, StringProperty options) {
        List<Option> remembered = WrittenOptions.read(options.get());
        if (remembered.isEmpty()) {
            Arrays.stream(codes.get().split(" ")).filter(SocCode::isCode).map(SocCode::new).forEach(this::add);
        } else {
            remembered.forEach(this::put);
        }
        occupations.set(occupations(entries));
        entries.addListener((ListChangeListener<Entry>) _ -> {
            occupations.set(occupations(entries));
            codes.set(codes().stream().map(SocCode::text).collect(Collectors.joining(" ")));
            options.set(WrittenOptions.write(options()));
        });
    }

    /// The entries in their order; not to be changed but through this class.
    public ObservableList<Entry> entries() {
        return readOnly;
    }

    public List<Option> options() {
        return entries.stream().map(Entry::option).toList();
    }

    /// Each occupation once and without its offers, for whoever asks about occupations alone: what is said of an offer
    /// changes nothing here.
    public ReadOnlyObjectProperty<List<Entry>> occupations() {
        return occupations.getReadOnlyProperty();
    }

    /// See [#occupations()].
    public static List<Entry> occupations(List<Entry> entries) {
        return entries.stream().map(entry -> new Entry(entry.code(), entry.series())).distinct().toList();
    }

    public List<SocCode> codes() {
        return occupations(entries).stream().map(Entry::code).toList();
    }

    public boolean full() {
        return entries.size() == CAPACITY;
    }

    public boolean contains(SocCode code) {
        return codes().contains(code);
    }

    public Optional<Option> option(String id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /// The option that the card weighs.
    public Optional<Option> weighedBy(String card) {
        return options().stream().filter(option -> option.card().equals(Optional.of(card))).findFirst();
    }

    /// @return whether it is in the tray now; false only if the tray is full
    public boolean add(SocCode code) {
        return contains(code) || put(fresh(code));
    }

    /// Puts the option in the place of the one with its id, or behind all others.
    ///
    /// @return whether it is in the tray now; false only if the tray is full
    public boolean put(Option option) {
        List<Entry> next = new ArrayList<>(entries);
        int place = place(option.id());
        if (place < 0 && full()) {
            return false;
        }
        if (place < 0) {
            next.add(new Entry(option, series(option, next)));
        } else if (next.get(place).code().equals(option.occupation())) {
            next.set(place, new Entry(option, next.get(place).series()));
        } else {
            next.remove(place);
            next.add(place, new Entry(option, series(option, next)));
        }
        set(next);
        return true;
    }

    /// Changes the option with this id, if it is here.
    public void change(String id, UnaryOperator<Option> change) {
        option(id).map(change).ifPresent(this::put);
    }

    /// An id that no option here has: the code of the occupation, with a number from the second on.
    public String freeId(SocCode code) {
        String id = code.text();
        for (int number = 2; place(id) >= 0; number++) {
            id = code.text() + "." + number;
        }
        return id;
    }

    /// An occupation without an offer, as an option that is not here yet.
    public Option fresh(SocCode code) {
        return new Option(freeId(code), code, Optional.empty(), Optional.empty());
    }

    /// The colour and mark that the occupation has, or would get; the first where there is no room for it.
    public int seriesOf(SocCode code) {
        return full() && !contains(code) ? 0 : series(Option.of(code), entries);
    }

    /// Takes out all options of the occupation.
    public void remove(SocCode code) {
        entries.removeIf(entry -> entry.code().equals(code));
    }

    /// Takes out the option with this id.
    public void remove(String id) {
        entries.removeIf(entry -> entry.option().id().equals(id));
    }

    /// Takes out what is not among these: settings may name an occupation that there is not.
    public void keep(Set<SocCode> known) {
        entries.removeIf(entry -> !known.contains(entry.code()));
    }

    /// Puts back what was there before, such as after an undo.
    public void restore(List<Entry> earlier) {
        set(earlier);
    }

    private void set(List<Entry> next) {
        if (!entries.equals(next)) {
            entries.setAll(next);
        }
    }

    private int place(String id) {
        return options().stream().map(Option::id).toList().indexOf(id);
    }

    /// That of the same work, or the first that is free: there are as many as options.
    private static int series(Option option, List<Entry> among) {
        return among.stream()
                .filter(entry -> entry.code().equals(option.occupation()))
                .map(Entry::series)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, CAPACITY)
                        .filter(series -> among.stream().noneMatch(entry -> entry.series() == series))
                        .findFirst()
                        .orElseThrow());
    }
}
