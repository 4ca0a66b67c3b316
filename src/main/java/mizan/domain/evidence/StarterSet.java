package mizan.domain.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mizan.domain.evidence.CatalogueItem.Use;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.StarterItems;

/// The items that a card about an occupation begins with.
///
/// Those that the evidence says are true of it, the ones furthest from the middle first; at most seven on a side and two
/// of a theme on it, and none that contradicts another or counts the same. What is missing to seven comes from the
/// general set, as long as nothing that is known speaks against it. The call-centre roles keep those of the article.
public record StarterSet(List<Proposal> proposals) {

    private static final int MOST = 7;
    private static final int MOST_OF_A_THEME = 2;
    private static final double HIGH = 60;

    /// On education and outlook: they always have their place where they are true.
    private static final Set<String> ALWAYS = Set.of("no-degree", "long-study", "growing-field", "shrinking-field");

    public StarterSet {
        proposals = List.copyOf(proposals);
    }

    /// Why an item is there.
    public enum Source {
        EVIDENCE, GENERAL, ARTICLE
    }

    /// @param place what is known of it, in its direction; empty where nothing is
    public record Proposal(CatalogueItem item, Optional<RankedValue> place, Source source) {

        private static final Comparator<Proposal> MOST_TELLING_FIRST = Comparator
                .comparingDouble(Proposal::telling).reversed();

        private double telling() {
            return place.map(RankedValue::telling).orElse(0.0);
        }

        private boolean always() {
            return ALWAYS.contains(item.key());
        }
    }

    /// For the occupation. What a side lacks of seven is not made up.
    public static StarterSet of(SocCode occupation, Catalogue catalogue, Evidence evidence) {
        return StarterItems.isCallCentre(occupation)
                ? article(occupation, catalogue, evidence)
                : new Drawing(occupation, catalogue, evidence).draw();
    }

    public List<Proposal> on(Side side) {
        return proposals.stream().filter(proposal -> proposal.item().side() == side).toList();
    }

    /// The items for a new card, pros and cons in turn, none of them answered.
    public List<Item> items() {
        List<Proposal> pros = on(Side.PRO);
        List<Proposal> cons = on(Side.CON);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < Math.max(pros.size(), cons.size()); i++) {
            pros.stream().skip(i).limit(1).map(StarterSet::item).forEach(items::add);
            cons.stream().skip(i).limit(1).map(StarterSet::item).forEach(items::add);
        }
        return items;
    }

    private static Item item(Proposal proposal) {
        return Item.predefined(proposal.item().key(), proposal.item().side());
    }

    private static StarterSet article(SocCode occupation, Catalogue catalogue, Evidence evidence) {
        return new StarterSet(StarterItems.callCentre().stream()
                .flatMap(item -> catalogue.item(item.id()).stream())
                .map(item -> new Proposal(item, item.find(evidence, occupation).map(Finding::place), Source.ARTICLE))
                .toList());
    }

    /// The choice for one occupation.
    private record Drawing(SocCode occupation, Catalogue catalogue, Evidence evidence, List<Proposal> chosen) {

        Drawing(SocCode occupation, Catalogue catalogue, Evidence evidence) {
            this(occupation, catalogue, evidence, new ArrayList<>());
        }

        StarterSet draw() {
            for (Proposal proposal : candidates()) {
                if (fits(proposal.item())) {
                    chosen.add(proposal);
                }
            }
            chosen.sort(Proposal.MOST_TELLING_FIRST);
            for (Item general : StarterItems.general()) {
                catalogue.item(general.id()).filter(this::fillsUp).map(this::general).ifPresent(chosen::add);
            }
            return new StarterSet(chosen);
        }

        /// Sorts stably: ties keep the order of the catalogue.
        private List<Proposal> candidates() {
            return catalogue.items().stream().filter(item -> item.use() == Use.DRAWN)
                    .flatMap(item -> item.find(evidence, occupation).filter(Finding::enough)
                            .map(found -> new Proposal(item, Optional.of(found.place()), Source.EVIDENCE)).stream())
                    .filter(proposal -> proposal.always()
                            || proposal.place().filter(place -> place.rank() >= HIGH).isPresent())
                    .sorted(Comparator.comparing((Proposal proposal) -> !proposal.always())
                            .thenComparing(Proposal.MOST_TELLING_FIRST))
                    .toList();
        }

        private Proposal general(CatalogueItem item) {
            return new Proposal(item, item.find(evidence, occupation).map(Finding::place), Source.GENERAL);
        }

        private boolean fits(CatalogueItem item) {
            return room(item) && goesWithAll(item)
                    && chosen.stream().map(Proposal::item)
                            .filter(other -> other.side() == item.side() && other.theme() == item.theme())
                            .count() < MOST_OF_A_THEME;
        }

        /// What people report against it keeps an item out, and what was never meant to be drawn by what they report.
        private boolean fillsUp(CatalogueItem item) {
            boolean against = item.find(evidence, occupation)
                    .filter(found -> found.place().rank() < HIGH || item.use() != Use.DRAWN).isPresent();
            return room(item) && goesWithAll(item) && !against
                    && chosen.stream().noneMatch(proposal -> proposal.item().equals(item));
        }

        private boolean room(CatalogueItem item) {
            return chosen.stream().filter(proposal -> proposal.item().side() == item.side()).count() < MOST;
        }

        private boolean goesWithAll(CatalogueItem item) {
            return chosen.stream().allMatch(proposal -> item.goesWith(proposal.item()));
        }
    }
}
