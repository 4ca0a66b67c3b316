package mizan.scorecards;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayCriterion;
import mizan.domain.scorecard.Person;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.SwingCertainty;
import mizan.domain.scorecard.WeighedPay;
import mizan.domain.scorecard.Wording;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// Reads all cards from their rows. A card with a value that it cannot have is left where it is, and all others are read.
final class ScorecardRowReader {

    private static final System.Logger LOG = System.getLogger(ScorecardRowReader.class.getName());
    private static final Sql CARDS = Sql.of(ScorecardRowReader.class, "cards.sql");
    private static final Sql SCORINGS = Sql.of(ScorecardRowReader.class, "scorings.sql");
    private static final Sql GROUPS = Sql.of(ScorecardRowReader.class, "groups.sql");
    private static final Sql ITEMS = Sql.of(ScorecardRowReader.class, "items.sql");
    private static final Sql UNKNOWN = Sql.of(ScorecardRowReader.class, "unknown.sql");
    private static final Sql MATTERS = Sql.of(ScorecardRowReader.class, "matters.sql");
    private static final Sql AIMS = Sql.of(ScorecardRowReader.class, "aims.sql");

    /// Whose rows they are.
    private record Round(String card, int scoring) {}

    private record Owner(Round round, String kind, String id) {}

    private final Database database;
    private final Map<Owner, Map<String, String>> unknown = new HashMap<>();
    private final Map<Round, List<ItemGroup>> groups = new HashMap<>();
    private final Map<Round, List<Item>> items = new HashMap<>();
    private final Map<String, List<Scoring>> scorings = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    ScorecardRowReader(Database database) {
        this.database = database;
    }

    ScorecardList read() {
        each(UNKNOWN, "card", row -> unknown
                .computeIfAbsent(new Owner(round(row), row.text("kind"), row.text("owner")), _ -> new HashMap<>())
                .put(row.text("name"), row.text("value")));
        each(GROUPS, "card", row -> groups.computeIfAbsent(round(row), _ -> new ArrayList<>()).add(group(row)));
        each(ITEMS, "card", row -> items.computeIfAbsent(round(row), _ -> new ArrayList<>()).add(item(row)));
        each(SCORINGS, "card",
                row -> scorings.computeIfAbsent(row.text("card"), _ -> new ArrayList<>()).add(scoring(row)));
        List<ListedScorecard> cards = new ArrayList<>();
        each(CARDS, "id", row -> {
            if (!unread.contains(row.text("id"))) {
                cards.add(new ListedScorecard(card(row), row.integer("archived") == 1));
            }
        });
        return new ScorecardList(cards, person());
    }

    private Person person() {
        Map<String, Double> points = new HashMap<>();
        database.list(MATTERS, Bindings.none(), row -> points.put(row.text("item"), row.real("points")));
        return new Person(points, database.list(AIMS, Bindings.none(), ScorecardRowReader::aims).stream().findFirst()
                .orElse(PayAims.NONE));
    }

    private static PayAims aims(Row row) {
        return new PayAims(offer(row, "earned"), offer(row, "goal"));
    }

    /// Both parts are there, or neither.
    private static Optional<Offer> offer(Row row, String what) {
        return row.value(what + "_cents") == null
                ? Optional.empty()
                : Optional.of(new Offer(row.longInteger(what + "_cents"), value(PayBasis.class, row, what + "_basis")));
    }

    /// How many cards were left out by [#read].
    int unread() {
        return unread.size();
    }

    private void each(Sql sql, String card, Consumer<Row> take) {
        database.list(sql, Bindings.none(), row -> {
            try {
                take.accept(row);
            } catch (IllegalArgumentException | DateTimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a card cannot be read: " + row.text(card), e);
                unread.add(row.text(card));
            }
            return true;
        });
    }

    private Scorecard card(Row row) {
        String id = row.text("id");
        List<Scoring> rounds = scorings.getOrDefault(id, List.of());
        Answers present = rounds.isEmpty() ? Answers.NONE : rounds.getLast().answers();
        return new Scorecard(id, subject(row), present, pay(row),
                value(WeighedPay.class, row, "weighed_pay"),
                rounds.isEmpty() ? rounds : rounds.subList(0, rounds.size() - 1), decision(row),
                row.longInteger("seed"), row.integer("vintage"),
                unknown(new Round(id, ScorecardRowWriter.CARD_ITSELF), "card", ""));
    }

    private static ScorecardSubject subject(Row row) {
        return new ScorecardSubject(row.text("name"),
                Optional.ofNullable(row.textOrNull("occupation")).map(SocCode::new),
                Optional.ofNullable(row.textOrNull("state")), offer(row, "offer"));
    }

    private static Optional<PayCriterion> pay(Row row) {
        return row.value("pay_points") == null
                ? Optional.empty()
                : Optional.of(new PayCriterion(row.real("pay_points"), row.longInteger("pay_worst"),
                        row.longInteger("pay_best")));
    }

    private static Optional<Decision> decision(Row row) {
        return row.value("decided") == null
                ? Optional.empty()
                : Optional.of(new Decision(value(Decision.Choice.class, row, "decided"),
                        LocalDate.parse(row.text("decided_on")),
                        Optional.ofNullable(row.textOrNull("look_back")).map(LocalDate::parse)));
    }

    private Scoring scoring(Row row) {
        Round round = new Round(row.text("card"), row.integer("number"));
        Answers answers = new Answers(items.getOrDefault(round, List.of()), groups.getOrDefault(round, List.of()),
                row.integer("grouped") == 1);
        String replaced = row.textOrNull("replaced");
        return new Scoring(replaced == null ? Scoring.LAST : shown(Instant.parse(replaced)), answers,
                unknown(round, "scoring", ""));
    }

    /// Earlier versions took any time over from a file.
    private static Instant shown(Instant stored) {
        return stored.isBefore(Scoring.FIRST) ? Scoring.FIRST : stored.isAfter(Scoring.LAST) ? Scoring.LAST : stored;
    }

    private ItemGroup group(Row row) {
        String id = row.text("id");
        return new ItemGroup(id, row.text("name"), real(row, "points"), unknown(round(row), "group", id));
    }

    private Item item(Row row) {
        String id = row.text("id");
        String key = row.textOrNull("predefined");
        Wording wording = key == null ? new Wording.Own(row.text("own_text")) : new Wording.Predefined(key);
        Optional<Applicability> applicability = row.value("likely") == null
                ? Optional.empty()
                : Optional.of(new Applicability(row.real("low"), row.real("likely"), row.real("high")));
        return new Item(id, wording, value(Side.class, row, "side"), real(row, "points"), applicability,
                value(SwingCertainty.class, row, "certainty"), row.integer("relevant") == 1, row.text("note"),
                Optional.ofNullable(row.textOrNull("item_group")), unknown(round(row), "item", id));
    }

    private Map<String, String> unknown(Round round, String kind, String owner) {
        return unknown.getOrDefault(new Owner(round, kind, owner), Map.of());
    }

    private static Round round(Row row) {
        return new Round(row.text("card"), row.integer("scoring"));
    }

    private static OptionalDouble real(Row row, String column) {
        return row.value(column) == null ? OptionalDouble.empty() : OptionalDouble.of(row.real(column));
    }

    private static <E extends Enum<E>> E value(Class<E> type, Row row, String column) {
        return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
    }
}
