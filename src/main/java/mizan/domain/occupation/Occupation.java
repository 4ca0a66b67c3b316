package mizan.domain.occupation;

/// An occupation with its title in the language it was asked for, or in English where there is none.
public record Occupation(SocCode code, OccupationGroup group, String title) {}
