package mizan.ui.kit;

import java.util.Optional;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;

/// What options are called.
public record OptionNames(FigureText figureText) {

    /// The person's own name for it; else the occupation, and what is offered.
    ///
    /// @param title of the occupation
    public String of(Option option, String title) {
        Optional<String> own = option.offer().map(JobOffer::name).filter(name -> !name.isBlank());
        return own.orElseGet(() -> option.pay()
                .map(pay -> figureText.text("option.name", title, figureText.formats().pay(pay.cents(), pay.basis())))
                .orElse(title));
    }
}
