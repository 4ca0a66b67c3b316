package mizan.ui.offer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.scorecards.file.OffersJson;
import mizan.scorecards.file.RefusedFile;
import mizan.settings.Settings;

/// The person's offers by occupation, and their present job, kept in the settings. Read when the first is wanted.
public final class KeptOffers {

    private static final String PRESENT = "present";

    private final Settings settings;
    private final Map<String, PlacedTerms> offers;

    private KeptOffers(Settings settings, Map<String, PlacedTerms> offers) {
        this.settings = settings;
        this.offers = new HashMap<>(offers);
    }

    /// What cannot be read is as good as not there: nobody is kept out by a broken file.
    public static KeptOffers of(Settings settings) {
        String text = settings.offers().get();
        try {
            return new KeptOffers(settings, text.isEmpty() ? Map.of() : OffersJson.read(text));
        } catch (RefusedFile e) {
            System.getLogger(KeptOffers.class.getName()).log(System.Logger.Level.WARNING,
                    "the offers could not be read", e);
            return new KeptOffers(settings, Map.of());
        }
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
        settings.offers().set(offers.isEmpty() ? "" : OffersJson.write(offers));
    }
}
