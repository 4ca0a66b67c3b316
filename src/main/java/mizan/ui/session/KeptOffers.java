package mizan.ui.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Terms;
import mizan.domain.situation.Option;
import mizan.scorecards.file.OffersJson;

/// The person's offers by the id of their option, and their present job. How they file their taxes they say once for all
/// of them. An offer of a card from a file that found no room among the options is kept by the id of its card, and is that
/// of the option as soon as there is one.
public final class KeptOffers {

    private static final String PRESENT = "present";

    private final Map<String, PlacedTerms> offers;
    private final Map<String, String> unread;

    private KeptOffers(OffersJson.Offers read) {
        this.offers = new HashMap<>(read.told());
        this.unread = read.unread();
    }

    /// What cannot be read stays as it is, see [#unread()].
    ///
    /// @param text as [#written()]; empty for none
    /// @param options of the person: an earlier version kept one offer for each occupation, which is that of the option
    /// that is meant by it
    public static KeptOffers of(String text, List<Option> options) {
        KeptOffers kept = new KeptOffers(
                text.isEmpty() ? new OffersJson.Offers(Map.of(), Map.of()) : OffersJson.read(text));
        kept.giveToOptions(options);
        kept.offers.values().stream().flatMap(offer -> offer.terms().status().stream()).min(Comparator.naturalOrder())
                .filter(_ -> kept.present().terms().status().isEmpty())
                .ifPresent(status -> kept.keepPresent(kept.present().with(
                        kept.present().terms().filing(Optional.of(status)))));
        return kept;
    }

    private void giveToOptions(List<Option> options) {
        List<String> ids = options.stream().map(Option::id).toList();
        offers.keySet().stream().filter(key -> SocCode.isCode(key) && !ids.contains(key)).toList()
                .forEach(key -> OfferStop.meant(options, new SocCode(key)).map(Option::id)
                        .filter(id -> !offers.containsKey(id))
                        .ifPresent(id -> offers.put(id, take(key))));
        options.forEach(option -> option.card().filter(card -> tells(card) && !tells(option.id()))
                .ifPresent(card -> offers.put(option.id(), take(card))));
    }

    /// Whether anything was said under the key.
    public boolean tells(String key) {
        return offers.containsKey(key);
    }

    /// As JSON; empty if there are none.
    public String written() {
        return offers.isEmpty() && unread.isEmpty() ? "" : OffersJson.write(new OffersJson.Offers(offers, unread));
    }

    /// The keys of what could not be read.
    public Set<String> unread() {
        return unread.keySet();
    }

    public PlacedTerms offer(String option) {
        return filed(offers.getOrDefault(option, PlacedTerms.NONE));
    }

    public PlacedTerms present() {
        return offers.getOrDefault(PRESENT, PlacedTerms.NONE);
    }

    private PlacedTerms filed(PlacedTerms offer) {
        return offer.terms().status().isPresent() ? offer
                : offer.with(offer.terms().filing(present().terms().status()));
    }

    public void keepOffer(String option, PlacedTerms terms) {
        keep(option, terms, terms.equals(filed(PlacedTerms.NONE)));
    }

    public void keepPresent(PlacedTerms terms) {
        keep(PRESENT, terms, terms.equals(PlacedTerms.NONE));
    }

    private void keep(String key, PlacedTerms terms, boolean nothing) {
        if (nothing) {
            offers.remove(key);
        } else {
            offers.put(key, terms);
        }
    }

    /// Says how the person files, whatever job they have.
    public void file(Optional<FilingStatus> status) {
        offers.replaceAll((_, offer) -> offer.with(offer.terms().filing(status)));
        keepPresent(present().with(present().terms().filing(status)));
    }

    /// Takes out what was said of an offer.
    ///
    /// @return what it was; [PlacedTerms#NONE] if nothing was said
    public PlacedTerms take(String option) {
        PlacedTerms taken = offers.remove(option);
        return taken == null ? PlacedTerms.NONE : taken;
    }
}
