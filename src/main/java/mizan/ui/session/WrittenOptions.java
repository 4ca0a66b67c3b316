package mizan.ui.session;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;

/// Options as the text of a setting: one to a word, its fields as in an address of the web, such as
/// `id=41-9041&occupation=41-9041&place=48&pay=17.50&basis=HOURLY&cents=1750`.
///
/// In the settings and not beside the cards: the file is replaced in one move a moment after a change, so that a program
/// that is killed finds all of the last options or all of the ones before, and they always agree with the tray.
final class WrittenOptions {

    private WrittenOptions() {}

    static String write(List<Option> options) {
        return options.stream().map(WrittenOptions::write).collect(Collectors.joining(" "));
    }

    /// What cannot be read is left out.
    static List<Option> read(String text) {
        return Arrays.stream(text.split(" ")).flatMap(word -> option(word).stream()).toList();
    }

    private static String write(Option option) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", option.id());
        fields.put("occupation", option.occupation().text());
        option.card().ifPresent(card -> fields.put("card", card));
        option.offer().ifPresent(offer -> {
            fields.put("name", offer.name());
            offer.place().ifPresent(place -> fields.put("place", place));
            offer.pay().ifPresent(pay -> {
                fields.put("pay", pay.text());
                fields.put("basis", pay.basis().name());
                fields.put("cents", Long.toString(pay.cents()));
            });
        });
        return fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<Option> option(String word) {
        try {
            Map<String, String> fields = fields(word);
            String id = fields.getOrDefault("id", "");
            String code = fields.getOrDefault("occupation", "");
            if (id.isEmpty() || !SocCode.isCode(code)) {
                return Optional.empty();
            }
            JobOffer offer = new JobOffer(fields.getOrDefault("name", ""), Optional.ofNullable(fields.get("place")),
                    pay(fields));
            return Optional.of(new Option(id, new SocCode(code), Optional.empty(),
                    Optional.ofNullable(fields.get("card"))).withOffer(offer));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<SaidPay> pay(Map<String, String> fields) {
        return fields.containsKey("cents")
                ? Optional.of(new SaidPay(fields.getOrDefault("pay", ""),
                        PayBasis.valueOf(fields.getOrDefault("basis", "")), Long.parseLong(fields.get("cents"))))
                : Optional.empty();
    }

    private static Map<String, String> fields(String word) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : word.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals),
                        URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
