package mizan.scorecards;

import java.nio.file.Path;
import java.time.LocalDate;

/// A copy of all cards as they were before the first edit of a day.
public record Backup(LocalDate day, Path file) {}
