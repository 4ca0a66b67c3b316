package mizan.domain.evidence;

/// A part of what an item rests on.
///
/// @param key what was asked: O*NET's number of it, or one of the names in [Evidence]
/// @param reversed whether little of it makes the item true
record EvidenceTerm(String key, boolean reversed) {

    private static final double MOST = 100;

    /// @param text the key after its sign
    static EvidenceTerm of(String text) {
        return new EvidenceTerm(text.substring(1), text.charAt(0) == '-');
    }

    double directed(double value) {
        return reversed ? MOST - value : value;
    }
}
