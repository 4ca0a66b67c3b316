package mizan.settings;

/// The settings of a person who compares the four call-centre roles, and was at that when the program ended.
public final class SampleSettings {

    public static final String ROLES = "41-9041 43-4051 15-1231 15-1232";

    private SampleSettings() {}

    public static Settings comparing() {
        Settings settings = new Settings();
        settings.tray().set(ROLES);
        settings.screen().set("compare");
        return settings;
    }
}
