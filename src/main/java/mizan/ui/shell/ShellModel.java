package mizan.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationNames;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;

/// The tray with its titles, and what was last taken out of it.
public final class ShellModel {

    private final Session session;
    private final OccupationNames names;
    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<List<Chip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Removal>> lastRemoval = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// An option in the tray.
    ///
    /// @param title of its occupation
    public record Chip(Tray.Entry entry, String title) {}

    /// What was taken out, and the tray as it was before.
    record Removal(String title, List<Tray.Entry> before) {}

    public ShellModel(Session session, OccupationNames names, Tasks tasks) {
        this.session = session;
        this.names = names;
        this.latest = new LatestOnly(tasks, "the titles of the tray could not be loaded");
        session.tray().entries().subscribe(this::load);
        session.settings().language().subscribe((_, _) -> load());
        load();
    }

    public Session session() {
        return session;
    }

    public ReadOnlyObjectProperty<List<Chip>> chips() {
        return chips.getReadOnlyProperty();
    }

    /// Empty when there is nothing to undo.
    ReadOnlyObjectProperty<Optional<Removal>> lastRemoval() {
        return lastRemoval.getReadOnlyProperty();
    }

    void remove(Chip chip) {
        List<Tray.Entry> before = List.copyOf(session.tray().entries());
        session.tray().remove(chip.entry().option().id());
        lastRemoval.set(Optional.of(new Removal(chip.title(), before)));
    }

    void undoRemoval() {
        lastRemoval.get().ifPresent(removal -> session.tray().restore(removal.before()));
        lastRemoval.set(Optional.empty());
    }

    private void load() {
        List<Tray.Entry> entries = List.copyOf(session.tray().entries());
        if (lastRemoval.get().filter(removal -> entries.size() >= removal.before().size()).isPresent()) {
            lastRemoval.set(Optional.empty());
        }
        String language = session.settings().language().get().tag();
        latest.run(() -> names.ask(entries.stream().map(Tray.Entry::code).toList(), language),
                titles -> {
                    chips.set(entries.stream().map(entry -> chip(entry, titles)).toList());
                    session.tray().keep(titles.keySet());
                });
    }

    private static Chip chip(Tray.Entry entry, Map<SocCode, Occupation> titles) {
        Occupation occupation = titles.get(entry.code());
        return new Chip(entry, occupation == null ? entry.code().text() : occupation.title());
    }
}
