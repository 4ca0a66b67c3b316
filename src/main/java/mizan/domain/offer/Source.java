package mizan.domain.offer;

/// Who published a figure, as they name it, and the year that it is for.
public record Source(String name, int year) {}
