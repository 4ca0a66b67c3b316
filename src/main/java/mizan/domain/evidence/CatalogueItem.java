package mizan.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Side;

/// A pro or con that a person can pick, with what would tell whether it is true.
///
/// @param key what it is called in the messages and on cards
/// @param contradicts keys of items that are its opposite
/// @param overlaps keys of items that count part of the same matter
/// @param use where it is proposed
public record CatalogueItem(String key, Side side, ItemTheme theme, ItemRule rule, Set<String> contradicts,
        Set<String> overlaps, Use use) {

    /// Where an item is proposed; a person can pick each of them for any card.
    public enum Use {
        /// For the occupations that the evidence says it is true of.
        DRAWN,
        /// For the roles of the article about call centres only.
        ARTICLE,
        /// Where the evidence leaves room.
        GENERAL
    }

    /// What people in this occupation report of it, in the direction of the item; empty where nothing is known, or
    /// nothing was asked.
    public Optional<Finding> find(Evidence evidence, SocCode occupation) {
        return rule.find(evidence, occupation);
    }

    /// What people in all occupations report of it, in its direction, the least first; none where nobody was asked.
    public List<Double> all(Evidence evidence) {
        return rule.all(evidence);
    }

    /// What tells it first: O*NET's number of it, or a name; empty text if nothing could be asked.
    public String measure() {
        return rule.measure();
    }

    /// All that tells it, each an O*NET number or a name, the first of them [#measure()]; none if nothing could be asked.
    public List<String> measures() {
        return rule.measures();
    }

    public boolean canBeAsked() {
        return !measure().isEmpty();
    }

    /// Whether the projected change in jobs tells it; the value of a finding is then in percent, and of fewer jobs the
    /// loss.
    public boolean restsOnGrowth() {
        return rule instanceof ItemRule.Growth;
    }

    /// Whether the education that people enter with tells it: a finding is then enough, or it is not so.
    public boolean restsOnEntry() {
        return rule instanceof ItemRule.Entry;
    }

    /// Whether the two can stand in one set.
    boolean goesWith(CatalogueItem other) {
        return !contradicts.contains(other.key) && (side != other.side || !overlaps.contains(other.key))
                && (rule.measure().isEmpty() || !rule.measure().equals(other.rule.measure()));
    }
}
