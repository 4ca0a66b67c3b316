package mizan.scorecards;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.Scorecard;
import mizan.store.Database;
import mizan.store.Migrations;
import mizan.store.Sql;
import mizan.store.Transaction;
import org.jspecify.annotations.Nullable;

/// The file `scorecards.db`. For the thread that opened it.
final class ScorecardDatabase implements AutoCloseable {

    private static final int VERSION = 4;
    private static final Sql DELETE = Sql.of(ScorecardDatabase.class, "delete-card.sql");
    private static final Sql FORGET_MATTERS = Sql.of(ScorecardDatabase.class, "delete-matters.sql");
    private static final Sql MATTERS = Sql.of(ScorecardDatabase.class, "add-matters.sql");
    private static final Sql AIMS = Sql.of(ScorecardDatabase.class, "add-aims.sql");
    private static final Sql EARNED = Sql.of(ScorecardDatabase.class, "set-earned.sql");
    private static final Sql GOAL = Sql.of(ScorecardDatabase.class, "set-goal.sql");
    private static final Sql MOVE = Sql.of(ScorecardDatabase.class, "move-card.sql");

    private final Database database;
    private int unread;

    private ScorecardDatabase(Database database) {
        this.database = database;
    }

    static ScorecardDatabase open(Path file) {
        Thread owner = Thread.currentThread();
        return new ScorecardDatabase(
                Database.openWritable(file, Migrations.of(ScorecardDatabase.class, VERSION), () -> {
                    if (Thread.currentThread() != owner) {
                        throw new IllegalStateException("the cards are kept by the thread " + owner.getName());
                    }
                }));
    }

    ScorecardList load() {
        ScorecardRowReader rows = new ScorecardRowReader(database);
        ScorecardList cards = rows.read();
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
    void save(ScorecardList stored, ScorecardList now) {
        Map<String, Place> before = places(stored);
        Map<String, Place> after = places(now);
        database.write(transaction -> {
            before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> transaction.add(DELETE, id));
            after.forEach((id, place) -> place.write(transaction, before.get(id)));
            matters(transaction, stored.person().points(), now.person().points());
            aims(transaction, stored.person().aims(), now.person().aims());
        });
    }

    private static void matters(Transaction transaction, Map<String, Double> stored, Map<String, Double> now) {
        stored.keySet().stream().filter(item -> !now.containsKey(item))
                .forEach(item -> transaction.add(FORGET_MATTERS, item));
        now.forEach((item, points) -> {
            if (!points.equals(stored.get(item))) {
                transaction.add(MATTERS, item, points);
            }
        });
    }

    private static void aims(Transaction transaction, PayAims stored, PayAims now) {
        if (!now.now().equals(stored.now()) || !now.goal().equals(stored.goal())) {
            transaction.add(AIMS);
        }
        if (!now.now().equals(stored.now())) {
            transaction.add(EARNED, ScorecardRowWriter.orNull(now.now().map(Offer::cents)), basis(now.now()));
        }
        if (!now.goal().equals(stored.goal())) {
            transaction.add(GOAL, ScorecardRowWriter.orNull(now.goal().map(Offer::cents)), basis(now.goal()));
        }
    }

    private static @Nullable String basis(Optional<Offer> pay) {
        return ScorecardRowWriter.orNull(pay.map(each -> ScorecardRowWriter.id(each.basis())));
    }

    /// A whole copy of what was saved.
    void copyTo(Path target) {
        database.copyTo(target);
    }

    @Override
    public void close() {
        database.close();
    }

    private static Map<String, Place> places(ScorecardList cards) {
        Map<String, Place> places = new HashMap<>();
        List<ListedScorecard> all = cards.all();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), new Place(all.get(i), i));
        }
        return places;
    }

    private record Place(ListedScorecard kept, int number) {

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
            new ScorecardRowWriter(transaction, card).add(number, kept.archived());
        }
    }
}
