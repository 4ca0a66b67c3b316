package mizan.ui.session;

import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.i18n.TypedPay;
import mizan.settings.Settings;

/// Pay that the person typed, kept in a setting on the basis that pay is told on.
///
/// What was typed as pay of one hour is no pay of a year. What it comes to is written in its place; whoever goes back to
/// the first basis finds what they typed.
final class RestatedPay {

    private final Settings settings;
    private final StringProperty text;
    private final ObservableValue<OptionalLong> cents;
    private Typed before = Typed.NONE;
    private Typed restated = Typed.NONE;

    /// What was typed on one basis.
    private record Typed(String text, PayBasis basis) {

        static final Typed NONE = new Typed("", PayBasis.HOURLY);
    }

    RestatedPay(Settings settings, StringProperty text) {
        this.settings = settings;
        this.text = text;
        this.cents = Bindings.createObjectBinding(() -> TypedPay.of(text.get(), settings.payBasis().get()).amount(),
                text, settings.payBasis());
        settings.payBasis().subscribe(this::restate);
    }

    /// On the present basis; empty if none was typed, or nothing that can be meant.
    ObservableValue<OptionalLong> cents() {
        return cents;
    }

    private void restate(PayBasis from, PayBasis to) {
        Typed typed = new Typed(text.get(), from);
        OptionalLong amount = TypedPay.of(typed.text(), from).amount();
        if (amount.isEmpty()) {
            return;
        }
        String next = typed.equals(restated)
                ? before.text()
                : new Formats(settings.language().get(), settings.digits().get())
                        .typed(new SaidPay(typed.text(), from, amount.getAsLong()).on(to), to);
        before = typed;
        restated = new Typed(next, to);
        text.set(next);
    }
}
