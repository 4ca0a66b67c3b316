package mizan.scorecards.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.pay.PayBasis;
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
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.SwingCertainty;
import mizan.domain.scorecard.WeighedPay;
import mizan.domain.scorecard.Wording;
import mizan.scorecards.file.RefusedFile.Reason;

/// Takes scorecards out of a document, all of them or none.
final class DocumentReader {

    static final String FORMAT = "mizan-scorecards";
    static final int VERSION = 1;

    /// The field of a card with what was said of its offer; an earlier version keeps it as it is.
    static final String TERMS = "terms";

    /// The field of a card that weighs something else than the pay offered; an earlier version keeps it as it is.
    static final String WEIGHED_PAY = "weighed-pay";

    private static final int MOST_YEARS = 9_999;

    /// Thousands of draws go through all of them at each change of one. At this number they take seconds.
    private static final int MOST_ITEMS = 1_000;

    private DocumentReader() {}

    static MizanDocument read(JsonValue json) throws RefusedFile {
        if (!(json.value() instanceof Map)) {
            throw new RefusedFile(Reason.NOT_SCORECARDS, 0, "", null);
        }
        Fields document = Fields.of(json, "");
        if (!document.text("format").orElse("").equals(FORMAT)) {
            throw new RefusedFile(Reason.NOT_SCORECARDS, 0, "", null);
        }
        long version = document.requiredWhole("version");
        if (version > VERSION) {
            throw new RefusedFile(Reason.NEWER, 0, Long.toString(version), null);
        }
        Set<String> ids = new HashSet<>();
        Map<String, PlacedTerms> terms = new HashMap<>();
        List<Scorecard> cards = document.each("cards", fields -> {
            Optional<PlacedTerms> told = fields.within(TERMS, OffersJson::offer);
            Scorecard card = card(fields);
            if (!ids.add(card.id())) {
                throw fields.wrong("id");
            }
            told.ifPresent(each -> terms.put(card.id(), each));
            return card;
        });
        return new MizanDocument(cards, terms, document.unknown());
    }

    private static Scorecard card(Fields card) throws RefusedFile {
        String id = card.requiredText("id");
        ScorecardSubject subject = new ScorecardSubject(card.requiredText("name"),
                card.text("occupation").map(SocCode::new),
                card.text("state"), card.within("offer", DocumentReader::offer));
        var pay = card.within("pay", fields -> new PayCriterion(fields.requiredNumber("points"),
                fields.requiredWhole("worst"), fields.requiredWhole("best")));
        WeighedPay weighed = card.text(WEIGHED_PAY).isPresent() ? value(WeighedPay.class, card, WEIGHED_PAY)
                : WeighedPay.OFFERED;
        Answers answers = answers(card);
        List<Scoring> earlier = card.each("earlier", DocumentReader::scoring);
        return new Scorecard(id, subject, answers, pay, weighed, earlier,
                card.within("decision", DocumentReader::decision), card.requiredWhole("seed"),
                year(card), card.unknown());
    }

    private static int year(Fields card) throws RefusedFile {
        long year = card.requiredWhole("vintage");
        if (year < 0 || year > MOST_YEARS) {
            throw card.wrong("vintage");
        }
        return (int) year;
    }

    private static Offer offer(Fields offer) throws RefusedFile {
        return new Offer(offer.requiredWhole("cents"), value(PayBasis.class, offer, "basis"));
    }

    private static Scoring scoring(Fields scoring) throws RefusedFile {
        try {
            Instant replaced = Instant.parse(scoring.requiredText("replaced"));
            return new Scoring(replaced, answers(scoring), scoring.unknown());
        } catch (DateTimeException e) {
            throw scoring.wrong("replaced", e);
        }
    }

    private static Decision decision(Fields decision) throws RefusedFile {
        try {
            return new Decision(value(Decision.Choice.class, decision, "choice"),
                    LocalDate.parse(decision.requiredText("on")), decision.text("look-back").map(LocalDate::parse));
        } catch (DateTimeException e) {
            throw decision.wrong("on", e);
        }
    }

    private static Answers answers(Fields fields) throws RefusedFile {
        List<ItemGroup> groups = fields.each("groups", group -> {
            String id = group.requiredText("id");
            return new ItemGroup(id, group.text("name").orElse(""), group.number("points"), group.unknown());
        });
        List<Item> items = fields.each("items", DocumentReader::item);
        if (items.size() > MOST_ITEMS) {
            throw new RefusedFile(Reason.TOO_MANY_ITEMS, 0, Integer.toString(MOST_ITEMS), null);
        }
        return new Answers(items, groups, fields.flag("grouped", false));
    }

    private static Item item(Fields item) throws RefusedFile {
        String id = item.requiredText("id");
        var key = item.text("predefined");
        var text = item.text("text");
        if (key.isPresent() == text.isPresent()) {
            throw item.wrong("text");
        }
        Wording wording = key.isPresent() ? new Wording.Predefined(key.get()) : new Wording.Own(text.orElse(""));
        Side side = value(Side.class, item, "side");
        var points = item.number("points");
        var applicability = item.within("applicability", DocumentReader::applicability);
        SwingCertainty certainty = item.text("certainty").isPresent()
                ? value(SwingCertainty.class, item, "certainty")
                : SwingCertainty.FAIRLY;
        boolean relevant = item.flag("relevant", true);
        String note = item.text("note").orElse("");
        var group = item.text("group");
        return new Item(id, wording, side, points, applicability, certainty, relevant, note, group, item.unknown());
    }

    private static Applicability applicability(Fields range) throws RefusedFile {
        double likely = range.requiredNumber("likely");
        return new Applicability(range.number("low").orElse(likely), likely, range.number("high").orElse(likely));
    }

    private static <E extends Enum<E>> E value(Class<E> type, Fields fields, String name) throws RefusedFile {
        try {
            return Enum.valueOf(type, fields.requiredText(name).replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fields.wrong(name, e);
        }
    }
}
