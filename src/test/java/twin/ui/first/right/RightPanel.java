package twin.ui.first.right;

public record RightPanel(String name) {}
