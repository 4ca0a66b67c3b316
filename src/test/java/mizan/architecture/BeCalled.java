package mizan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether something of the program, beside its own class, calls a method, or a supertype wants it.
final class BeCalled extends ArchCondition<JavaMethod> {

    private static final Set<String> OF_ENUMS = Set.of("values", "valueOf");

    /// Our own kinds of nodes, whose properties FXML fills by their names.
    private static final Set<String> FILLED = Set.of("CardGrid", "CardToCome", "CopiedParagraph", "MainAndSide");
    /// Short ways to say something that only tests of other packages have to say so far.
    private static final Set<String> OF_TESTS = Set.of("AnswerSteps.answer", "MizanDocument.of", "Rank.shared",
            "ScorecardComparison.cards", "StarterSet.on", "Terms.with");
    private static final Pattern OF_PROPERTY = Pattern.compile("(get|is|set)\\p{Lu}.*");

    BeCalled() {
        super("be called by another class of the program");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        JavaClass owner = method.getOwner();
        boolean made = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || (owner.isRecord() && owner.tryGetField(method.getName()).isPresent())
                || (owner.isEnum() && OF_ENUMS.contains(method.getName()));
        boolean called = method.getAccessesToSelf().stream().anyMatch(access -> !access.getOriginOwner().equals(owner));
        if (!made && !called && !wanted(method) && !listed(method)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is called by nothing else"));
        }
    }

    private static boolean listed(JavaMethod method) {
        String owner = method.getOwner().getSimpleName();
        return OF_TESTS.contains(owner + "." + method.getName())
                || (FILLED.contains(owner) && OF_PROPERTY.matcher(method.getName()).matches());
    }

    private static boolean wanted(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }
}
