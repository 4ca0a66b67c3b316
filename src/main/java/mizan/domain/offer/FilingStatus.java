package mizan.domain.offer;

/// How a person files the federal income tax.
public enum FilingStatus {
    SINGLE, JOINT, HEAD
}
