package mizan.scorecards;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.scorecard.Scorecard;
import mizan.store.Database;
import mizan.store.Migrations;
import mizan.store.Sql;
import mizan.store.Transaction;
import org.jspecify.annotations.Nullable;

/// The file `scorecards.db`. For the thread that opened it.
final class CardsDatabase implements AutoCloseable {

    private static final int VERSION = 1;
    private static final Sql DELETE = Sql.of(CardsDatabase.class, "delete-card.sql");
    private static final Sql MOVE = Sql.of(CardsDatabase.class, "move-card.sql");

    private final Database database;
    private int unread;

    private CardsDatabase(Database database) {
        this.database = database;
    }

    static CardsDatabase open(Path file) {
        Thread owner = Thread.currentThread();
        return new CardsDatabase(Database.openWritable(file, Migrations.of(CardsDatabase.class, VERSION), () -> {
            if (Thread.currentThread() != owner) {
                throw new IllegalStateException("the cards are kept by the thread " + owner.getName());
            }
        }));
    }

    Cards load() {
        StoredCards rows = new StoredCards(database);
        Cards cards = rows.read();
        unread = rows.unread();
        return cards;
    }

    /// How many cards the file holds that [#load] could not read. They stay in it.
    int unread() {
        return unread;
    }

    /// Writes what differs between the two, in one transaction.
    ///
    /// @param stored what the file holds
    void save(Cards stored, Cards now) {
        Map<String, Place> before = places(stored);
        Map<String, Place> after = places(now);
        database.write(transaction -> {
            before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> transaction.add(DELETE, id));
            after.forEach((id, place) -> place.write(transaction, before.get(id)));
        });
    }

    /// A whole copy of what was saved.
    void copyTo(Path target) {
        database.copyTo(target);
    }

    @Override
    public void close() {
        database.close();
    }

    private static Map<String, Place> places(Cards cards) {
        Map<String, Place> places = new HashMap<>();
        List<KeptCard> all = cards.all();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), new Place(all.get(i), i));
        }
        return places;
    }

    private record Place(KeptCard kept, int number) {

        void write(Transaction transaction, @Nullable Place before) {
            if (equals(before)) {
                return;
            }
            Scorecard card = kept.card();
            if (before != null && before.kept().card().equals(card)) {
                transaction.add(MOVE, number, kept.archived() ? 1 : 0, card.id());
                return;
            }
            transaction.add(DELETE, card.id());
            new CardRows(transaction, card).add(number, kept.archived());
        }
    }
}
