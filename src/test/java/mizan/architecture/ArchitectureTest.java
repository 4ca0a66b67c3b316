package mizan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program keeps to every rule, and a twin that breaks it is caught.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mizan");
    private static final JavaClasses TWIN = new ClassFileImporter().importPackages("twin");

    @ParameterizedTest
    @EnumSource
    void theProgramKeepsToTheRule(Rules rule) {
        rule.of("mizan").check(PROGRAM);
    }

    @ParameterizedTest
    @EnumSource
    void aTwinThatBreaksTheRuleIsCaught(Rules rule) {
        assertThat(rule.of("twin").allowEmptyShould(true).evaluate(TWIN).hasViolation()).isTrue();
    }
}
