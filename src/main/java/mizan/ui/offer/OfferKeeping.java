package mizan.ui.offer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.situation.Option;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Keeps the person's offers in the settings. What was said of an offer goes with its option, and comes back with it.
final class OfferKeeping {

    private final Session session;
    private final Map<Option, PlacedTerms> gone = new HashMap<>();
    private List<Option> options;
    private @Nullable KeptOffers kept;

    OfferKeeping(Session session) {
        this.session = session;
        this.options = session.tray().options();
        session.tray().entries().subscribe(this::follow);
        session.settings().offers().subscribe((_, _) -> kept = null);
    }

    /// Read when they are first wanted after a change, such as by a card from a file.
    KeptOffers offers() {
        KeptOffers read = kept;
        if (read == null) {
            read = KeptOffers.of(session.settings().offers().get(), session.tray().options());
            kept = read;
        }
        return read;
    }

    void change(Consumer<KeptOffers> change) {
        KeptOffers changed = offers();
        change.accept(changed);
        session.settings().offers().set(changed.written());
        kept = changed;
    }

    private void follow() {
        List<Option> before = options;
        options = session.tray().options();
        if (!cards(before).equals(cards(options))) {
            kept = null;
        }
        if (session.settings().offers().get().isEmpty() && gone.isEmpty()) {
            return;
        }
        List<Option> left = before.stream().filter(option -> !has(options, option)).toList();
        List<Option> come = options.stream().filter(option -> !has(before, option) && gone.containsKey(option))
                .toList();
        if (!left.isEmpty() || !come.isEmpty()) {
            change(all -> {
                left.forEach(option -> gone.put(option, all.take(option.id())));
                come.forEach(option -> all.keepOffer(option.id(), gone.getOrDefault(option, PlacedTerms.NONE)));
            });
        }
    }

    private static List<Optional<String>> cards(List<Option> options) {
        return options.stream().map(Option::card).toList();
    }

    private static boolean has(List<Option> options, Option wanted) {
        return options.stream().anyMatch(option -> option.id().equals(wanted.id()));
    }
}
