package mizan.ui.offer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.scorecards.file.OffersJson;
import mizan.scorecards.file.RefusedFile;

/// The person's offers by occupation, and their present job.
public final class KeptOffers {

    private static final String PRESENT = "present";

    private final Map<String, PlacedTerms> offers;

    private KeptOffers(Map<String, PlacedTerms> offers) {
        this.offers = new HashMap<>(offers);
    }

    /// What cannot be read is as good as not there: nobody is kept out by a broken file.
    ///
    /// @param text as [#written()]; empty for none
    public static KeptOffers of(String text) {
        try {
            return new KeptOffers(text.isEmpty() ? Map.of() : OffersJson.read(text));
        } catch (RefusedFile e) {
            System.getLogger(KeptOffers.class.getName()).log(System.Logger.Level.WARNING,
                    "the offers could not be read", e);
            return new KeptOffers(Map.of());
        }
    }

    /// As JSON; empty if there are none.
    String written() {
        return offers.isEmpty() ? "" : OffersJson.write(offers);
    }

    public PlacedTerms offer(SocCode code) {
        return offers.getOrDefault(code.text(), PlacedTerms.NONE);
    }

    public PlacedTerms present() {
        return offers.getOrDefault(PRESENT, PlacedTerms.NONE);
    }

    /// The occupations that there are offers for.
    public Set<SocCode> occupations() {
        return offers.keySet().stream().filter(SocCode::isCode).map(SocCode::new).collect(Collectors.toSet());
    }

    void keepOffer(SocCode code, PlacedTerms terms) {
        keep(code.text(), terms);
    }

    void keepPresent(PlacedTerms terms) {
        keep(PRESENT, terms);
    }

    private void keep(String key, PlacedTerms terms) {
        if (terms.equals(PlacedTerms.NONE)) {
            offers.remove(key);
        } else {
            offers.put(key, terms);
        }
    }
}
