package org.example.osgi;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;

/** Starts every jar of a directory as a bundle, checks our manifests, and runs the host's program inside the framework. */
public final class Launcher {
    private Launcher() {}

    /**
     * Starts the framework.
     *
     * @param args the directory with the bundles
     */
    public static void main(String[] args) throws Exception {
        Path bundles = Path.of(args[0]);
        Path cache = Files.createTempDirectory(bundles.getParent(), "felix");
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of("org.osgi.framework.storage", cache.toString(), "felix.log.level", "1"));
        framework.start();
        try {
            run(installed(framework, bundles));
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static void run(List<Bundle> bundles) throws Exception {
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get("Fragment-Host") == null) {
                bundle.start();
            }
        }
        for (Bundle bundle : bundles) {
            if (bundle.getSymbolicName().startsWith("org.crmkit.")) {
                exportsWhatTheModuleExports(bundle);
                importsWithinRanges(bundle);
            }
        }
        Bundle host = bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().equals("org.example.host"))
                .findFirst()
                .orElseThrow();
        host.loadClass("org.example.host.Host")
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
    }

    private static List<Bundle> installed(Framework framework, Path directory) throws IOException, BundleException {
        boolean slf4j = !System.getProperty("host.slf4j").equals("none");
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> jars = Files.list(directory)) {
            for (Path jar : jars.sorted().toList()) {
                if (slf4j || !jar.getFileName().toString().startsWith("slf4j")) {
                    String location = jar.toUri().toString();
                    bundles.add(framework.getBundleContext().installBundle(location));
                }
            }
        }
        return bundles;
    }

    private static void exportsWhatTheModuleExports(Bundle bundle) {
        TreeSet<String> exported = new TreeSet<>();
        for (Capability export : revision(bundle).getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
            exported.add((String) export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
        }
        TreeSet<String> wanted = new TreeSet<>();
        for (ModuleDescriptor.Exports export : module(bundle).exports()) {
            wanted.add(export.source());
        }
        that(bundle + " exports " + exported, exported.equals(wanted) && !exported.isEmpty());
        System.out.println("  " + bundle.getSymbolicName() + " exports what its module does: " + exported.size());
    }

    private static ModuleDescriptor module(Bundle bundle) {
        Path jar = Path.of(URI.create(bundle.getLocation()));
        return ModuleFinder.of(jar).find(bundle.getSymbolicName()).orElseThrow().descriptor();
    }

    private static void importsWithinRanges(Bundle bundle) {
        List<Requirement> imports = revision(bundle).getRequirements(PackageNamespace.PACKAGE_NAMESPACE);
        for (Requirement required : imports) {
            String filter = required.getDirectives().get("filter");
            boolean optional = "optional".equals(required.getDirectives().get("resolution"));
            if (filter.contains("=com.fasterxml.jackson.")) {
                that(filter, filter.contains("(version>=2.15.0)(!(version>=3.0.0))") && !optional);
            } else if (filter.contains("=org.slf4j")) {
                that(filter, filter.contains("(version>=1.7.0)(!(version>=3.0.0))") && optional);
            } else if (filter.contains("=org.jspecify.")) {
                that(filter, optional);
            } else {
                boolean own = filter.contains("=" + bundle.getSymbolicName() + ".");
                that(filter, filter.contains("=org.crmkit.") && !own && !optional);
            }
        }
        System.out.println("  " + bundle.getSymbolicName() + " imports what it should: " + imports.size());
    }

    private static BundleRevision revision(Bundle bundle) {
        return bundle.adapt(BundleRevision.class);
    }

    private static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("not as expected: " + what);
        }
    }
}
