package mizan.scorecards.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.OvertimeRule;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;

/// The terms of offers as JSON: an object of offers by key, and each an object of what its person said. A term is a whole
/// number of its unit, or `[low, likely, high]`; what is not there was not said.
public final class OffersJson {

    private OffersJson() {}

    public static String write(Map<String, PlacedTerms> offers) {
        return new TreeMap<>(offers).entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + write(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String write(PlacedTerms offer) {
        Terms terms = offer.terms();
        Map<String, String> fields = new TreeMap<>();
        fields.put("state", quoted(offer.state()));
        fields.put("basis", quoted(name(terms.basis())));
        terms.overtime().ifPresent(rule -> fields.put("overtime", quoted(name(rule))));
        terms.status().ifPresent(status -> fields.put("filing", quoted(name(status))));
        terms.spans().forEach((term, span) -> fields.put(name(term), span.low() == span.high()
                ? String.valueOf(span.likely())
                : "[%d,%d,%d]".formatted(span.low(), span.likely(), span.high())));
        return fields.entrySet().stream().map(each -> quoted(each.getKey()) + ":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// @throws RefusedFile if it is no JSON, or says what no offer can
    public static Map<String, PlacedTerms> read(String text) throws RefusedFile {
        Map<String, PlacedTerms> offers = new HashMap<>();
        JsonValue json = JsonValue.parse(text);
        if (!(json.value() instanceof Map<?, ?> all)) {
            throw RefusedFile.wrongValue(json.line(), "", null);
        }
        for (Map.Entry<?, ?> each : all.entrySet()) {
            String key = String.valueOf(each.getKey());
            offers.put(key, Fields.of((JsonValue) each.getValue(), key).build(OffersJson::offer));
        }
        return offers;
    }

    static PlacedTerms offer(Fields fields) throws RefusedFile {
        Map<Term, Span> spans = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            List<Long> values = fields.wholes(name(term));
            if (values.size() == 1) {
                spans.put(term, Span.exactly(values.getFirst()));
            } else if (values.size() == 3) {
                spans.put(term, new Span(values.get(0), values.get(1), values.get(2)));
            } else if (!values.isEmpty()) {
                throw fields.wrong(name(term));
            }
        }
        return new PlacedTerms(new Terms(
                choice(fields, "basis", PayBasis.class).orElse(PayBasis.HOURLY), spans,
                choice(fields, "overtime", OvertimeRule.class), choice(fields, "filing", FilingStatus.class)),
                fields.text("state").orElse(""));
    }

    private static <E extends Enum<E>> Optional<E> choice(Fields fields, String name, Class<E> type)
            throws RefusedFile {
        return fields.text(name)
                .map(text -> Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private static String name(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
