package mizan.domain.scorecard;

/// Between which weights of one criterion the leading card stays first, the others' weights rescaled in proportion.
///
/// @param criterion its id
/// @param weight the present one, 0 to 1
/// @param low 0 where less weight never changes the leader
/// @param high 1 where more weight never changes the leader
public record WeightInterval(String criterion, double weight, double low, double high) {}
