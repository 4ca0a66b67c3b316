package mizan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// Whether a class lies in a package whose `package-info` is marked `@NullMarked`.
final class InNullMarkedPackage extends ArchCondition<JavaClass> {

    InNullMarkedPackage() {
        super("be in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in a package that is not marked"));
    }
}
