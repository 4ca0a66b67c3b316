package mizan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Whether a class of one screen's package uses none of another screen's.
final class KeepToItsOwnScreen extends ArchCondition<JavaClass> {

    /// What all screens may use, and the frame that holds them.
    private static final Set<String> SHARED = Set.of("claims", "kit", "pay", "place", "places", "search", "session",
            "takeaway");
    private static final String FRAME = "shell";

    private final String packages;

    /// @param packages the package of all screens, with a dot at its end
    KeepToItsOwnScreen(String packages) {
        super("use no class of another screen");
        this.packages = packages;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = screen(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String other = screen(dependency.getTargetClass().getBaseComponentType());
            if (!own.equals(FRAME) && !other.isEmpty() && !other.equals(own) && !SHARED.contains(other)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private String screen(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(packages) ? name.substring(packages.length()).replaceAll("\\..*", "") : "";
    }
}
