package mizan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// The directions of the code, for a root package: the program's own, or that of a twin that breaks them on purpose.
enum Rules {
    DOMAIN_STANDS_ALONE {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .dependOnClassesThat(outside(root, "domain").or(in("javafx..")).or(in("java.sql..")))
                    .because(
                            "the domain is arithmetic that everything may use, and that knows no screen and no database");
        }
    },
    ONLY_THE_STORE_SEES_SQL {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideOutsideOfPackage(root + ".store..")
                    .should()
                    .dependOnClassesThat(in("java.sql..").or(in("org.sqlite..")))
                    .because("connections, statements and their failures are handled in one place");
        }
    },
    CHARTS_KNOW_NO_WAGES {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAPackage(root + ".chart..")
                    .should()
                    .dependOnClassesThat(outside(root, "chart").and(DescribedPredicate.not(in(root + ".text.."))))
                    .because("a chart knows scales, marks and text, and can be used for anything");
        }
    },
    MAPS_KNOW_NO_WAGES {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAPackage(root + ".statemap..")
                    .should()
                    .dependOnClassesThat(outside(root, "statemap").and(
                            DescribedPredicate.not(in(root + ".chart..").or(in(root + ".text..")))))
                    .because("the map knows regions, values, colours and labels, and can be used for anything");
        }
    },
    QUESTIONS_KNOW_NO_SCREEN {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAnyPackage(root + ".query..", root + ".search..", root + ".store..",
                            root + ".wageimport..", root + ".tablefile..",
                            root + ".reference..")
                    .should()
                    .dependOnClassesThat(in("javafx..").or(in(root + ".ui..")).or(in(root + ".app..")))
                    .because("data are asked for and taken in without a window too");
        }
    },
    MODELS_HAVE_NO_SCENE {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAPackage(root + ".ui..")
                    .and()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat(in("javafx.scene..").or(in("javafx.fxml..")).or(in("javafx.stage..")))
                    .because("what a screen shows is tested without one");
        }
    },
    CONTROLLERS_ASK_NO_QUESTIONS {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .dependOnClassesThat(in(root + ".store..").or(in(root + ".background..")
                            .and(DescribedPredicate.describe("run work",
                                    type -> type.getSimpleName().endsWith("Tasks")))))
                    .because("a controller binds and forwards; its model asks");
        }
    },
    SCREENS_DO_NOT_CALL_SCREENS {
        @Override
        ArchRule of(String root) {
            return classes().that()
                    .resideInAPackage(root + ".ui..")
                    .should(new KeepToItsOwnScreen(root + ".ui."))
                    .because("screens share the session and the navigation, nothing else");
        }
    },
    PANELS_DO_NOT_CALL_PANELS {
        @Override
        ArchRule of(String root) {
            return slices().matching(root + ".ui.(*).(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("the panels of a screen share its model; its controller stands above them");
        }
    },
    NOBODY_KNOWS_THE_APP {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideOutsideOfPackage(root + ".app..")
                    .should()
                    .dependOnClassesThat(in(root + ".app.."))
                    .because("the composition knows all others and is known by none");
        }
    },
    NOBODY_USES_THE_NETWORK {
        @Override
        ArchRule of(String root) {
            return noClasses().that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat(in("java.net.http..").or(in("javax.net..")).or(in("java.rmi.."))
                            .or(DescribedPredicate.describe("reach another machine",
                                    type -> NETWORK.contains(type.getName()))))
                    .because("the program works offline and sends nothing anywhere");
        }
    },
    PUBLIC_METHODS_ARE_CALLED {
        @Override
        ArchRule of(String root) {
            return methods().that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root + "..")
                    .should(new BeCalled())
                    .because("what nobody calls is read and kept for nothing");
        }
    },
    NO_CYCLES {
        @Override
        ArchRule of(String root) {
            return slices().matching(root + ".(*)..").should().beFreeOfCycles();
        }
    },
    NO_STATIC_STATE {
        @Override
        ArchRule of(String root) {
            return fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root + "..")
                    .and()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("what changes belongs to an object that somebody made and can throw away");
        }
    },
    EVERY_PACKAGE_EXPLAINS_ITSELF {
        @Override
        ArchRule of(String root) {
            return classes().that()
                    .resideInAPackage(root + "..")
                    .should(new InNullMarkedPackage())
                    .because("nulls are checked everywhere, and the package's file says what it is for");
        }
    };

    /// Sockets of the machine's own (`UnixDomainSocketAddress`) are none of these.
    private static final Set<String> NETWORK = Set.of("java.net.Socket", "java.net.ServerSocket",
            "java.net.DatagramSocket", "java.net.MulticastSocket", "java.net.InetAddress",
            "java.net.InetSocketAddress", "java.net.URLConnection", "java.net.HttpURLConnection",
            "java.nio.channels.DatagramChannel", "java.nio.channels.AsynchronousSocketChannel");

    abstract ArchRule of(String root);

    private static DescribedPredicate<JavaClass> in(String packages) {
        return JavaClass.Predicates.resideInAPackage(packages);
    }

    private static DescribedPredicate<JavaClass> outside(String root, String own) {
        return in(root + "..").and(DescribedPredicate.not(in(root + "." + own + "..")));
    }
}
