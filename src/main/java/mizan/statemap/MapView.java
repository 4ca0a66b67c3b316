package mizan.statemap;

/// The two ways of laying out the regions.
public enum MapView {
    /// Where they lie, as large as they are.
    GEOGRAPHIC,
    /// A tile of the same size for each, about where it lies.
    TILES
}
