package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a module's classes lie: packages without cycles that read only what stands before them, no clock, no default zone,
 * locale or charset, rules whose id is their path, and at most 18 types in a package.
 */
public final class LayoutRules {
    private static final int MOST_TYPES = 18;

    private final String root;
    private final List<String> order;

    private LayoutRules(String root, List<String> order) {
        this.root = root;
        this.order = order;
    }

    /**
     * {@return the rules of a module}
     *
     * @param root its root package
     * @param order its packages, one level below the root, each reading only what stands before it
     */
    public static LayoutRules of(String root, String... order) {
        return new LayoutRules(root, List.of(order));
    }

    /** Checks the module's main classes and fails with all offenders at once. */
    public void check() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        assertThat(main).as("main classes of %s", root).isNotEmpty();
        assertThat(offenders(main))
                .as("offenders against the layout of %s", root)
                .isEmpty();
    }

    /** {@return one sentence for each offender among the classes, sorted} */
    public List<String> offenders(JavaClasses classes) {
        TreeSet<String> offenders = new TreeSet<>(cycles(classes));
        Map<String, Integer> types = new TreeMap<>();
        for (JavaClass type : classes) {
            offenders.addAll(reaches(type));
            offenders.addAll(ambient(type));
            RuleLayout.offence(type).ifPresent(offenders::add);
            boolean counts = type.isTopLevelClass()
                    && !type.getSimpleName().equals("package-info")
                    && !type.getSimpleName().startsWith("Immutable");
            types.merge(type.getPackageName(), counts ? 1 : 0, Integer::sum);
        }
        types.forEach((name, count) -> {
            if (count > MOST_TYPES) {
                offenders.add(name + " holds " + count + " types, more than " + MOST_TYPES);
            }
        });
        return List.copyOf(offenders);
    }

    private List<String> cycles(JavaClasses classes) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }

    private List<String> reaches(JavaClass type) {
        List<String> reaches = new ArrayList<>();
        int own = rank(type.getPackageName());
        if (own == order.size()) {
            reaches.add(type.getName() + " lies in a package that the order of the module does not name");
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (rank(target.getPackageName()) > own) {
                reaches.add(type.getName() + " reaches upwards to " + target.getName());
            }
        }
        return reaches;
    }

    /** {@return the place of a package in the order}: -1 outside the module and for its root, the end if it has none. */
    private int rank(String name) {
        if (!name.startsWith(root + ".")) {
            return -1;
        }
        int place = order.indexOf(name.substring(root.length() + 1));
        return place < 0 ? order.size() : place;
    }

    private static List<String> ambient(JavaClass type) {
        List<String> uses = new ArrayList<>();
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            Ambient.kind(access.getTarget())
                    .ifPresent(kind -> uses.add(access.getOrigin().getFullName() + " uses " + kind + ": "
                            + access.getTarget().getFullName()));
        }
        return uses;
    }
}
