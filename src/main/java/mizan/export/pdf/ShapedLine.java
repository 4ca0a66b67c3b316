package mizan.export.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;

/// One line of text, shaped and put into visual order.
///
/// @param marks the outlines of vowel signs and other marks, y down, in thousandths of the size: they are drawn, and the
///            letters that stand for them are among the glyphs without an outline
/// @param width in thousandths of the size
record ShapedLine(List<Glyph> glyphs, List<GeneralPath> marks, double width) {}
