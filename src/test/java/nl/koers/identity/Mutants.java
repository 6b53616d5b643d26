package nl.koers.identity;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Makes classes of Koers as they would be if their sources read otherwise; all other classes are the real ones. */
final class Mutants implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final DiagnosticCollector<JavaFileObject> remarks = new DiagnosticCollector<>();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(remarks, null, null);
    private final Path folder;

    /** Writes the classes into a folder. */
    Mutants(Path folder) {
        this.folder = folder;
    }

    /** Compiles and loads one. */
    Class<?> of(String name, String text) {
        var source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        var options = List.of("-d", folder.toString(), "-proc:none", "-parameters");
        if (!compiler.getTask(null, files, remarks, options, null, List.of(source))
                .call()) {
            throw new IllegalStateException(name + " does not compile: " + remarks.getDiagnostics());
        }
        try {
            return new Loader(folder, name).loadClass(name);
        } catch (ClassNotFoundException justCompiled) {
            throw new IllegalStateException(justCompiled);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Prefers the changed class and what is nested in it. */
    private static final class Loader extends ClassLoader {

        private final Path folder;
        private final String changed;

        Loader(Path folder, String changed) {
            super(Mutants.class.getClassLoader());
            this.folder = folder;
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(@Nullable String name, boolean resolve) throws ClassNotFoundException {
            if (name == null || !(name.equals(changed) || name.startsWith(changed + "$"))) {
                return super.loadClass(name, resolve);
            }
            var known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try {
                var bytes = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException missing) {
                throw new ClassNotFoundException(name, missing);
            }
        }
    }
}
