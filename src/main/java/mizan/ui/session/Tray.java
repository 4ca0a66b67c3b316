package mizan.ui.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import mizan.domain.occupation.SocCode;

/// The occupations that are being compared, at most [#CAPACITY]. Each keeps its colour and mark while it is here.
public final class Tray {

    /// As many as there are colours and marks that one can tell apart.
    public static final int CAPACITY = 6;

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> readOnly = FXCollections.unmodifiableObservableList(entries);

    /// One occupation in the tray.
    ///
    /// @param series its colour and mark, 0 to [#CAPACITY] - 1
    public record Entry(SocCode code, int series) {}

    /// @param remembered codes separated by blanks; follows every change
    public Tray(StringProperty remembered) {
        Arrays.stream(remembered.get().split(" ")).filter(SocCode::isCode).map(SocCode::new).forEach(this::add);
        entries.addListener((ListChangeListener<Entry>) _ -> remembered.set(
                entries.stream().map(entry -> entry.code().text()).collect(Collectors.joining(" "))));
    }

    /// The entries in their order; not to be changed but through this class.
    public ObservableList<Entry> entries() {
        return readOnly;
    }

    public List<SocCode> codes() {
        return entries.stream().map(Entry::code).toList();
    }

    public boolean full() {
        return entries.size() == CAPACITY;
    }

    public boolean contains(SocCode code) {
        return codes().contains(code);
    }

    /// @return whether it is in the tray now; false only if the tray is full
    public boolean add(SocCode code) {
        if (contains(code)) {
            return true;
        }
        Optional<Integer> free = freeSeries();
        free.ifPresent(series -> entries.add(new Entry(code, series)));
        return free.isPresent();
    }

    public void remove(SocCode code) {
        entries.removeIf(entry -> entry.code().equals(code));
    }

    /// Takes out what is not among these: settings may name an occupation that there is not.
    public void keep(Set<SocCode> known) {
        entries.removeIf(entry -> !known.contains(entry.code()));
    }

    /// Puts back what was there before, such as after an undo.
    public void restore(List<Entry> earlier) {
        entries.setAll(earlier);
    }

    private Optional<Integer> freeSeries() {
        return IntStream.range(0, CAPACITY)
                .boxed()
                .filter(series -> entries.stream().noneMatch(entry -> entry.series() == series))
                .findFirst();
    }
}
