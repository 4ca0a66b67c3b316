package mizan.statemap;

/// The ways of laying out the regions.
public enum MapView {
    /// Where they lie, as large as they are.
    GEOGRAPHIC,
    /// A tile of the same size for each, about where it lies.
    TILES,
    /// The metropolitan areas on the ground of the states.
    AREAS
}
