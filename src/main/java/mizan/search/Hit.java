package mizan.search;

/// An occupation that was found, by the name that matched best.
///
/// @param matchedTitle empty if no name matched, but what is told of the work
/// @param score higher is better; comparable within one answer only
/// @param people how many are likely to be called so; decides between equals
public record Hit(String code, String matchedTitle, double score, double people) {

    public boolean described() {
        return matchedTitle.isEmpty();
    }
}
