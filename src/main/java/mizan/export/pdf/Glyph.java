package mizan.export.pdf;

/// A glyph as it stands on its line, in visual order from left to right.
///
/// @param code what the content stream calls it
/// @param x where it begins, in thousandths of the size, from the beginning of the line
/// @param advance how far the pen moves on by the font's own measure, likewise
record Glyph(int code, double x, int advance) {}
