package mizan.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what earlier versions wrote.
final class EarlierSettings {

    /// The year at which version 0.1.0 opened. It wrote it for everybody, whether they had chosen it or not.
    private static final String YEAR_AT_FIRST = "2023";

    /// What was in every tray at the first start before there were options: nobody had chosen it.
    private static final String STARTING_TRAY = "41-9041 43-4051 15-1231 15-1232";

    private EarlierSettings() {}

    /// The values under the names of this version; what this version wrote comes first.
    static Map<String, String> renamed(Map<String, String> values) {
        Map<String, String> now = new HashMap<>(values);
        String year = values.getOrDefault("vintage", YEAR_AT_FIRST);
        if (!year.equals(YEAR_AT_FIRST)) {
            now.putIfAbsent("year", year);
        }
        Stream.of("home-state", "place")
                .map(name -> values.getOrDefault(name, ""))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .ifPresent(code -> now.putIfAbsent("home", code));
        if (!values.containsKey("options") && STARTING_TRAY.equals(values.get("tray"))) {
            now.put("tray", "");
        }
        return now;
    }
}
