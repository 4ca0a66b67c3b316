package mizan.ui.careers;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import mizan.domain.evidence.Band;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.Wish;
import mizan.ui.kit.FigureText;

/// Says of an occupation how it stands in what a person wished for.
record WishWords(FigureText figureText) {

    /// @param ranks of how many occupations in percent each wish is less true; without those that nobody was asked about
    /// @return empty text if nothing was wished
    String said(Collection<Wish> wished, Map<Wish, Double> ranks) {
        String all = wished.stream().sorted().filter(ranks::containsKey)
                .map(wish -> one(wish, ranks.getOrDefault(wish, 0.0)))
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : figureText.text("careers.wish.why", all);
    }

    private String one(Wish wish, double rank) {
        return wish == Wish.HOME
                ? figureText.text(rank > 0 ? "careers.wish.home" : "careers.wish.home.not")
                : figureText.text("careers.worklife.row", figureText.text(wish.element().equals(Evidence.AI)
                        ? "careers.wish.ai"
                        : "element." + wish.element()),
                        place(wish, rank));
    }

    /// What is less true of half of all occupations passes a filter, and is not said to be about as elsewhere.
    private String place(Wish wish, double rank) {
        Band band = wish.band(rank);
        return figureText.text(band == Band.ABOUT && Wish.Ahead.HALF.isMet(rank)
                ? wish.wantsLittle() ? "careers.wish.half.less" : "careers.wish.half.more"
                : "evidence.band." + band.id());
    }
}
