package mizan.ui.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;
import mizan.i18n.Messages;
import mizan.i18n.TypedPay;
import mizan.ui.kit.FigureText;

/// What is asked about an amount that was typed and is not taken, and what it may have been meant as.
///
/// @param least that would be taken, in cents on the basis
public record PayQuestion(FigureText figureText, PayBasis basis, long least) {

    /// As much of what was typed as a sentence can hold.
    private static final int LONGEST = 24;

    /// An amount that the text may be meant as.
    public record Reading(long cents, PayBasis basis) {}

    public static PayQuestion about(FigureText figureText, PayBasis basis) {
        return new PayQuestion(figureText, basis, PlausiblePay.least(basis));
    }

    public TypedPay read(String text) {
        return TypedPay.of(text, least, PlausiblePay.most(basis));
    }

    /// What was read and what would work; empty if there is nothing to ask.
    public Optional<String> words(String text) {
        return switch (read(text)) {
            case TypedPay.Blank _,TypedPay.Amount _ -> Optional.empty();
            case TypedPay.NoAmount _ ->
                Optional.of(figureText.text("pay.ask.none." + id(), shortened(figureText, text)));
            case TypedPay.Unclear _ -> Optional.of(figureText.text("pay.ask.unclear", shortened(figureText, text)));
            case TypedPay.TooLittle(long cents) -> Optional.of(doubt("pay.ask.little.", cents));
            case TypedPay.TooMuch(long cents) -> Optional.of(doubt("pay.ask.much.", cents));
        };
    }

    private String doubt(String key, long cents) {
        return figureText.text(key + id(), read(cents, basis), read(least, basis),
                read(PlausiblePay.most(basis), basis));
    }

    /// What can be meant: each way to read the text on the basis, or on the other where only that makes sense.
    public List<Reading> readings(String text) {
        List<Reading> readings = new ArrayList<>();
        for (long cents : read(text).readings()) {
            if (cents >= least && cents <= PlausiblePay.most(basis)) {
                readings.add(new Reading(cents, basis));
            } else if (PlausiblePay.holds(cents, basis.other())) {
                readings.add(new Reading(cents, basis.other()));
            }
        }
        return readings;
    }

    /// What the button of a reading says.
    public String offer(Reading reading) {
        return figureText.text("pay.ask.reading." + Messages.key(reading.basis()),
                read(reading.cents(), reading.basis()));
    }

    private String read(long cents, PayBasis on) {
        return figureText.formats().read(cents, on);
    }

    private String id() {
        return Messages.key(basis);
    }

    /// What was typed, as it stands in a question.
    public static String shortened(FigureText figureText, String text) {
        String plain = text.strip();
        return figureText.formats().code(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…");
    }
}
