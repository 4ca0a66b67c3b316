package mizan.domain.scorecard;

/// Between which balances one item's range of applicability moves the verdict, all other answers held at the likely
/// value.
///
/// @param item the id of the item
/// @param least the lower balance, −1 to 1
/// @param most the higher balance, −1 to 1
public record TornadoBar(String item, double least, double most) {

    public double width() {
        return most - least;
    }
}
