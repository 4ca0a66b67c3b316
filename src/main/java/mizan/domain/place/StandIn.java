package mizan.domain.place;

/// That figures are of a wider place than the one that was asked about, which has none of its own.
public record StandIn(Place asked, Place of) {}
