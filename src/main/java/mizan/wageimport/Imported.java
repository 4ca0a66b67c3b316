package mizan.wageimport;

import java.time.Duration;

/// A finished import.
public record Imported(long importId, Found found, Duration took) {}
