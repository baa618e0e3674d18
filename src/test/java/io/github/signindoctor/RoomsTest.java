package io.github.signindoctor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms of docs/ARCHITECTURE.md: who may import whom, and what nobody but the outermost may touch. */
class RoomsTest {
    private static final String ROOT = "io.github.signindoctor";
    private static final String JACKSON = "com.fasterxml.jackson..";

    /** Has a main method of its own, for the build; it is not part of a run. */
    private static final String BUILD_STEP = ROOT + ".knowledge.KnowledgeCompiler";

    private static final int LONGEST_FILE = 400;
    private static final int MEDIAN_FILE = 60;

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The table. A room may import itself, the rooms named and the libraries named; an import that is not named is forbidden. */
    enum Room {
        MODEL(Set.of(), Set.of()),
        KNOWLEDGE(Set.of("model"), Set.of(JACKSON)),
        INGEST(Set.of("model"), Set.of(JACKSON, "org.apache.commons.csv..")),
        DIAGNOSE(Set.of("model", "knowledge"), Set.of()),
        RECOMMEND(Set.of("model", "knowledge", "diagnose"), Set.of()),
        REPORT(Set.of("model", "knowledge", "diagnose", "recommend"), Set.of(JACKSON)),
        GRAPH(
                Set.of("model", "ingest"),
                Set.of(
                        JACKSON,
                        "com.microsoft.graph..",
                        "com.microsoft.kiota..",
                        "com.azure..",
                        "okhttp3..",
                        "kotlin..",
                        "reactor.core..",
                        "com.microsoft.aad..",
                        "javax.net.ssl")),
        SETTINGS(Set.of("model"), Set.of(JACKSON)),
        CASEWORK(Set.of("model", "knowledge", "ingest", "diagnose", "recommend", "report"), Set.of()),
        SANDBOX(Set.of("model"), Set.of(JACKSON)),
        COMMAND(
                Set.of(
                        "model",
                        "knowledge",
                        "ingest",
                        "diagnose",
                        "recommend",
                        "report",
                        "casework",
                        "graph",
                        "sandbox",
                        "settings"),
                Set.of("picocli.."));

        private final Set<String> rooms;
        private final Set<String> libraries;

        Room(Set<String> rooms, Set<String> libraries) {
            this.rooms = rooms;
            this.libraries = libraries;
        }

        private String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private String inside() {
            return ROOT + "." + id() + "..";
        }

        /** Of other rooms only the root is seen. */
        private String[] mayImport() {
            List<String> packages = new ArrayList<>(List.of(inside(), "java.."));
            rooms.forEach(room -> packages.add(ROOT + "." + room));
            packages.addAll(libraries);
            return packages.toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_room_imports_only_what_the_table_names(Room room) {
        classes()
                .that()
                .resideInAPackage(room.inside())
                .should()
                .onlyDependOnClassesThat(resideIn(room))
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> resideIn(Room room) {
        return JavaClass.Predicates.resideInAnyPackage(room.mayImport())
                .or(describe(
                        "arrays of primitives",
                        each -> each.getBaseComponentType().isPrimitive()));
    }

    @Test
    void every_package_belongs_to_a_room() {
        List<String> rooms = Arrays.stream(Room.values()).map(Room::id).toList();
        assertThat(PROGRAM)
                .allSatisfy(each -> assertThat(
                                each.getPackageName().equals(ROOT)
                                        ? "Main"
                                        : each.getPackageName()
                                                .substring(ROOT.length() + 1)
                                                .split("\\.")[0])
                        .isIn(Stream.concat(rooms.stream(), Stream.of("Main")).toList()));
    }

    @Test
    void rooms_do_not_go_in_circles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void only_main_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(target("java.lang.Runtime", "halt", "exit"))
                .check(PROGRAM);
    }

    @Test
    void only_the_outermost_rooms_touch_streams_variables_and_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".command")
                .and()
                .doNotHaveFullyQualifiedName(BUILD_STEP)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target("java.lang.System", "getenv", "console", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(target("java.time.Instant", "now"))
                .orShould()
                .callMethodWhere(target("java.time.Clock", "systemUTC", "systemDefaultZone", "system"))
                .orShould()
                .callMethodWhere(target("java.time.LocalDate", "now"))
                .orShould()
                .callMethodWhere(target("java.time.ZonedDateTime", "now"))
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String... methods) {
        return describe(
                owner + "." + String.join("|", methods),
                access -> access.getTargetOwner().getName().equals(owner)
                        && List.of(methods).contains(access.getTarget().getName()));
    }

    @Test
    void files_are_short() throws IOException {
        List<Long> lengths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                long lines;
                try (Stream<String> content = Files.lines(file)) {
                    lines = content.count();
                }
                assertThat(lines).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
                lengths.add(lines);
            }
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThan(MEDIAN_FILE);
    }
}
