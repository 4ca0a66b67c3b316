package mizan.ui.kit;

/// A controller of something on screen. It listens to models that live longer than itself, and stops when told.
public interface View {

    /// Lets go of everything that it listens to. Called once, when the view is taken off the screen.
    void dispose();
}
