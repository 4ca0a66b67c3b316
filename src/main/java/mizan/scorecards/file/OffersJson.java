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
import tools.jackson.core.io.JsonStringEncoder;

/// The terms of offers as JSON: an object of offers by key, and each an object of what its person said. A term is a whole
/// number of its unit, or `[low, likely, high]`; what is not there was not said.
public final class OffersJson {

    /// The key of a text that is no JSON at all.
    private static final String NO_JSON = "unread";

    private OffersJson() {}

    /// What such a text says.
    ///
    /// @param unread what is not understood, by its key, as the JSON that it came as
    public record Offers(Map<String, PlacedTerms> told, Map<String, String> unread) {

        public Offers {
            told = Map.copyOf(told);
            unread = Map.copyOf(unread);
        }
    }

    /// One that is told under the key of one that is not understood does not take its place.
    public static String write(Offers offers) {
        Map<String, String> written = new TreeMap<>();
        offers.told().forEach((key, offer) -> written.put(key, joined(fields(offer))));
        offers.unread().forEach((key, source) -> {
            String free = key;
            while (written.containsKey(free)) {
                free += " " + NO_JSON;
            }
            written.put(free, source);
        });
        return joined(written);
    }

    /// What was said of one offer, by name, each as JSON.
    static Map<String, String> fields(PlacedTerms offer) {
        Terms terms = offer.terms();
        Map<String, String> fields = new TreeMap<>();
        fields.put("place", quoted(offer.place()));
        fields.put("basis", quoted(name(terms.basis())));
        terms.overtime().ifPresent(rule -> fields.put("overtime", quoted(name(rule))));
        terms.status().ifPresent(status -> fields.put("filing", quoted(name(status))));
        terms.spans().forEach((term, span) -> fields.put(name(term), span.low() == span.high()
                ? String.valueOf(span.likely())
                : "[%d,%d,%d]".formatted(span.low(), span.likely(), span.high())));
        return fields;
    }

    private static String joined(Map<String, String> fields) {
        return fields.entrySet().stream().map(each -> quoted(each.getKey()) + ":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// Each by itself: what one of them says that no offer can keeps no other away.
    public static Offers read(String text) {
        try {
            if (JsonValue.parse(text).value() instanceof Map<?, ?> all) {
                return read(all);
            }
        } catch (RefusedFile e) {
            log("all", e);
        }
        return new Offers(Map.of(), Map.of(NO_JSON, quoted(text)));
    }

    private static Offers read(Map<?, ?> all) {
        Map<String, PlacedTerms> told = new HashMap<>();
        Map<String, String> unread = new HashMap<>();
        all.forEach((name, value) -> {
            String key = String.valueOf(name);
            JsonValue json = (JsonValue) value;
            try {
                told.put(key, Fields.of(json, key).build(OffersJson::offer));
            } catch (RefusedFile e) {
                log(key, e);
                unread.put(key, json.source());
            }
        });
        return new Offers(told, unread);
    }

    private static void log(String key, RefusedFile refused) {
        System.getLogger(OffersJson.class.getName()).log(System.Logger.Level.WARNING,
                "an offer could not be read: " + key, refused);
    }

    /// An earlier version knew only states.
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
        Optional<String> state = fields.text("state");
        return new PlacedTerms(new Terms(
                choice(fields, "basis", PayBasis.class).orElse(PayBasis.HOURLY), spans,
                choice(fields, "overtime", OvertimeRule.class), choice(fields, "filing", FilingStatus.class)),
                fields.text("place").or(() -> state).orElse(""));
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
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
