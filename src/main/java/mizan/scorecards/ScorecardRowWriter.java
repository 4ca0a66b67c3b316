package mizan.scorecards;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayCriterion;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.Wording;
import mizan.store.Sql;
import mizan.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Writes one card as rows.
final class ScorecardRowWriter {

    /// In place of the number of a scoring, for fields of the card itself.
    static final int CARD_ITSELF = -1;

    private static final Sql CARD = Sql.of(ScorecardRowWriter.class, "add-card.sql");
    private static final Sql SCORING = Sql.of(ScorecardRowWriter.class, "add-scoring.sql");
    private static final Sql GROUP = Sql.of(ScorecardRowWriter.class, "add-group.sql");
    private static final Sql ITEM = Sql.of(ScorecardRowWriter.class, "add-item.sql");
    private static final Sql UNKNOWN = Sql.of(ScorecardRowWriter.class, "add-unknown.sql");

    private final Transaction transaction;
    private final Scorecard card;

    ScorecardRowWriter(Transaction transaction, Scorecard card) {
        this.transaction = transaction;
        this.card = card;
    }

    void add(int place, boolean archived) {
        ScorecardSubject subject = card.subject();
        Optional<Offer> offer = subject.offer();
        Optional<PayCriterion> pay = card.pay();
        Optional<Decision> decided = card.decision();
        transaction.add(CARD, card.id(), place, archived ? 1 : 0, subject.name(),
                orNull(subject.occupation().map(SocCode::text)), orNull(subject.place()),
                orNull(offer.map(Offer::cents)), orNull(offer.map(one -> id(one.basis()))),
                orNull(pay.map(PayCriterion::points)), orNull(pay.map(PayCriterion::worst)),
                orNull(pay.map(PayCriterion::best)), id(card.weighedPay()), card.seed(), card.vintage(),
                orNull(decided.map(one -> id(one.choice()))), orNull(decided.map(one -> one.on().toString())),
                orNull(decided.flatMap(Decision::lookBack).map(LocalDate::toString)));
        unknown(CARD_ITSELF, "card", "", card.unknown());
        int number = 0;
        for (Scoring earlier : card.earlier()) {
            scoring(number, earlier.replaced().toString(), earlier.answers());
            unknown(number, "scoring", "", earlier.unknown());
            number++;
        }
        scoring(number, null, card.answers());
    }

    private void scoring(int number, @Nullable String replaced, Answers answers) {
        transaction.add(SCORING, card.id(), number, replaced, answers.grouped() ? 1 : 0);
        int place = 0;
        for (ItemGroup group : answers.groups()) {
            transaction.add(GROUP, card.id(), number, place++, group.id(), group.name(), orNull(group.points()));
            unknown(number, "group", group.id(), group.unknown());
        }
        place = 0;
        for (Item item : answers.items()) {
            item(number, place++, item);
            unknown(number, "item", item.id(), item.unknown());
        }
    }

    private void item(int number, int place, Item item) {
        String predefined = item.wording() instanceof Wording.Predefined(String key) ? key : null;
        String own = item.wording() instanceof Wording.Own(String text) ? text : null;
        Optional<Applicability> applicability = item.applicability();
        transaction.add(ITEM, card.id(), number, place, item.id(), predefined, own, id(item.side()),
                orNull(item.points()), orNull(applicability.map(Applicability::low)),
                orNull(applicability.map(Applicability::likely)), orNull(applicability.map(Applicability::high)),
                id(item.certainty()), item.relevant() ? 1 : 0, item.note(), orNull(item.group()));
    }

    private void unknown(int number, String kind, String owner, Map<String, String> fields) {
        fields.forEach((name, value) -> transaction.add(UNKNOWN, card.id(), number, kind, owner, name, value));
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
