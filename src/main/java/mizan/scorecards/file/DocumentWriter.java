package mizan.scorecards.file;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.WeighedPay;
import mizan.domain.scorecard.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes scorecards as a document that a person can read: a field to a line, unanswered ones as null.
final class DocumentWriter {

    private final JsonGenerator out;

    private DocumentWriter(JsonGenerator out) {
        this.out = out;
    }

    static String write(MizanDocument document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            new DocumentWriter(out).document(document);
        }
        return text.append('\n').toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private void document(MizanDocument document) {
        out.writeStartObject();
        out.writeStringProperty("format", DocumentReader.FORMAT);
        out.writeNumberProperty("version", DocumentReader.VERSION);
        out.writeName("cards");
        array(document.cards(), card -> card(card, Optional.ofNullable(document.terms().get(card.id()))));
        unknown(document.unknown(), "");
        out.writeEndObject();
    }

    private void card(Scorecard card, Optional<PlacedTerms> terms) {
        out.writeStartObject();
        out.writeStringProperty("id", card.id());
        out.writeStringProperty("name", card.name());
        text("occupation", card.subject().occupation().map(SocCode::text));
        text("state", card.subject().place());
        object("offer", card.subject().offer(), card.unknown(), offer -> {
            out.writeNumberProperty("cents", offer.cents());
            out.writeStringProperty("basis", id(offer.basis()));
        });
        object("pay", card.pay(), card.unknown(), pay -> {
            out.writeNumberProperty("points", pay.points());
            out.writeNumberProperty("worst", pay.worst());
            out.writeNumberProperty("best", pay.best());
        });
        if (card.weighedPay() != WeighedPay.OFFERED) {
            out.writeStringProperty(DocumentReader.WEIGHED_PAY, id(card.weighedPay()));
        }
        object("decision", card.decision(), card.unknown(), decision -> {
            out.writeStringProperty("choice", id(decision.choice()));
            out.writeStringProperty("on", decision.on().toString());
            text("look-back", decision.lookBack().map(LocalDate::toString));
        });
        terms.ifPresent(told -> terms(card, told));
        // As text: many programs read numbers of more than 53 bits as others.
        out.writeStringProperty("seed", Long.toString(card.seed()));
        out.writeNumberProperty("vintage", card.vintage());
        answers(card.answers());
        out.writeName("earlier");
        array(card.earlier(), this::scoring);
        unknown(card.unknown(), "");
        out.writeEndObject();
    }

    private void terms(Scorecard card, PlacedTerms terms) {
        object(DocumentReader.TERMS, Optional.of(terms), card.unknown(),
                told -> OffersJson.fields(told).forEach((name, source) -> {
                    out.writeName(name);
                    out.writeRawValue(source);
                }));
    }

    private void scoring(Scoring scoring) {
        out.writeStartObject();
        out.writeStringProperty("replaced", scoring.replaced().toString());
        answers(scoring.answers());
        unknown(scoring.unknown(), "");
        out.writeEndObject();
    }

    private void answers(Answers answers) {
        out.writeBooleanProperty("grouped", answers.grouped());
        out.writeName("groups");
        array(answers.groups(), this::group);
        out.writeName("items");
        array(answers.items(), this::item);
    }

    private void group(ItemGroup group) {
        out.writeStartObject();
        out.writeStringProperty("id", group.id());
        out.writeStringProperty("name", group.name());
        number("points", group.points());
        unknown(group.unknown(), "");
        out.writeEndObject();
    }

    private void item(Item item) {
        out.writeStartObject();
        out.writeStringProperty("id", item.id());
        switch (item.wording()) {
            case Wording.Predefined(String key) -> out.writeStringProperty("predefined", key);
            case Wording.Own(String text) -> out.writeStringProperty("text", text);
        }
        out.writeStringProperty("side", id(item.side()));
        number("points", item.points());
        object("applicability", item.applicability(), item.unknown(), this::applicability);
        out.writeStringProperty("certainty", id(item.certainty()));
        out.writeBooleanProperty("relevant", item.relevant());
        out.writeStringProperty("note", item.note());
        text("group", item.group());
        unknown(item.unknown(), "");
        out.writeEndObject();
    }

    private void applicability(Applicability range) {
        out.writeNumberProperty("likely", range.likely());
        if (range.hasRange()) {
            out.writeNumberProperty("low", range.low());
            out.writeNumberProperty("high", range.high());
        }
    }

    private <T> void array(List<T> elements, Consumer<T> write) {
        out.writeStartArray();
        elements.forEach(write);
        out.writeEndArray();
    }

    private <T> void object(String name, Optional<T> value, Map<String, String> unknown,
            Consumer<T> write) {
        if (value.isEmpty()) {
            out.writeNullProperty(name);
            return;
        }
        out.writeName(name);
        out.writeStartObject();
        write.accept(value.get());
        unknown(unknown, name + Fields.WITHIN);
        out.writeEndObject();
    }

    /// Those whose name begins with the prefix and has nothing further within.
    private void unknown(Map<String, String> fields, String prefix) {
        new TreeMap<>(fields).forEach((name, source) -> {
            if (name.startsWith(prefix) && name.indexOf(Fields.WITHIN, prefix.length()) < 0) {
                out.writeName(Fields.written(name.substring(prefix.length())));
                out.writeRawValue(source);
            }
        });
    }

    private void text(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> out.writeStringProperty(name, text), () -> out.writeNullProperty(name));
    }

    private void number(String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> out.writeNumberProperty(name, number), () -> out.writeNullProperty(name));
    }

    private static String id(Enum<?> value) {
        return value.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
