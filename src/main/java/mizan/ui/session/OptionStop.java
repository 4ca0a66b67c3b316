package mizan.ui.session;

import java.util.Optional;
import mizan.domain.situation.Option;
import mizan.ui.session.Navigation.Stop;

/// The place where an option is weighed, told by its id and not by its work: an option whose work was changed still has
/// the code of its first work as its id.
public final class OptionStop {

    private static final String DETAIL = "option ";

    private OptionStop() {}

    public static Stop of(Option option) {
        return new Stop(Screen.SCORECARD, DETAIL + option.id());
    }

    /// The id of the option that the detail of a stop names; empty if it names none.
    public static Optional<String> id(String detail) {
        return detail.startsWith(DETAIL) ? Optional.of(detail.substring(DETAIL.length())) : Optional.empty();
    }
}
