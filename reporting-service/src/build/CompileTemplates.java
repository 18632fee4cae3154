import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Build step: compiles the report templates, so that the service never compiles or reads a template from elsewhere. */
final class CompileTemplates {
    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (File source : new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".jrxml"))) {
            String name = source.getName().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(
                    source.getPath(), target.resolve(name).toString());
        }
    }
}
