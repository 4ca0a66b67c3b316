package twin.ui.first.left;

import twin.ui.first.right.RightPanel;

/// Breaks: panels do not call panels.
public record LeftPanel(RightPanel other) {}
