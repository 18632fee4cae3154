package org.candour.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.Progress;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.reliability.ShuffledAnswers;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;

/**
 * Reliability: thread CPU of one analysis from the answers to the last figure, on made-up answers, against R on the same
 * machine where it is installed. R must come to the same results, or the group fails.
 */
final class ReliabilityGroup implements Group {
    private static final int HEAP_ROWS = 250_000;

    private final Path root;

    ReliabilityGroup(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "reliability";
    }

    @Override
    public List<Figure> measure() throws Exception {
        AnswerTable large = MadeUpAnswers.table(100_000, 40, 5, 0, 1);
        AnswerTable middle = MadeUpAnswers.table(2_800, 25, 6, 0.01, 2);
        ItemMatrix wide = matrix(large);
        ItemMatrix survey = matrix(middle);
        ItemCorrelations correlations = correlations(survey);
        List<Figure> figures = new ArrayList<>();
        Optional<RPeer> peer = RPeer.start(root, large, middle);
        add(
                figures,
                "reliability.alpha.100000x40.cpuMs",
                "alpha, intervals and all item statistics, pairwise and listwise",
                Cpu.of(() -> ScaleReliability.of(wide, Scoring.halfOf(40))));
        add(
                figures,
                "reliability.omega.100000x40.cpuMs",
                "from the answers: correlations, minres, oblimin with 21 starts, three factors",
                Cpu.of(() -> HierarchicalOmega.of(correlations(wide), 3, 1)));
        add(
                figures,
                "reliability.parallel100.2800x25.cpuMs",
                "100 normal and 100 shuffled replications, components and factors",
                Cpu.of(() -> ParallelAnalysis.of(
                        correlations, ShuffledAnswers.of(survey, survey.codes()), 100, 1, Progress.IGNORED)));
        add(
                figures,
                "reliability.polychoric.2800x25.cpuMs",
                "300 pairs from the answers, six categories",
                Cpu.of(() -> PolychoricCorrelations.of(survey, Rule.GLOBAL, Progress.IGNORED)));
        figures.add(bytesPerAnswer());
        if (peer.isPresent()) {
            figures.addAll(peer.get().compare(figures, new Ours(wide, survey)));
        } else {
            System.out.println("R with psych is not installed here: no peer was measured.");
        }
        return figures;
    }

    /** What the two sides must agree on. */
    record Ours(ItemMatrix wide, ItemMatrix survey) {
        double alpha() {
            return ScaleReliability.of(wide, Scoring.halfOf(40))
                    .pairwise()
                    .alpha()
                    .number()
                    .orElseThrow();
        }

        double omega() {
            return HierarchicalOmega.of(correlations(wide), 3, 1)
                    .found()
                    .orElseThrow()
                    .omegaHierarchical()
                    .number()
                    .orElseThrow();
        }

        double components() {
            return ParallelAnalysis.of(correlations(survey), 500, 1, Progress.IGNORED)
                    .found()
                    .orElseThrow()
                    .normalComponents()
                    .suggested();
        }

        double polychoric() {
            return PolychoricCorrelations.of(survey, Rule.GLOBAL, Progress.IGNORED)
                    .found()
                    .orElseThrow()
                    .correlation()
                    .at(0, 1);
        }
    }

    private static void add(List<Figure> figures, String name, String size, Cpu cpu) {
        figures.add(new Figure(name, cpu.median(), "ms", size + "; thread CPU, median of 9 after the first"));
        figures.add(new Figure(name.replace(".cpuMs", ".first.cpuMs"), cpu.first(), "ms", "the first run in this JVM"));
    }

    private static Figure bytesPerAnswer() {
        long before = heap();
        AnswerTable table = MadeUpAnswers.table(HEAP_ROWS, 40, 5, 0, 3);
        long bytes = heap() - before;
        return new Figure(
                "reliability.table.bytesPerAnswer",
                (double) bytes / table.rows() / table.items().size(),
                "bytes",
                table.rows() + " x " + table.items().size() + " closed answers in the columnar table");
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static ItemMatrix matrix(AnswerTable table) {
        return ItemMatrix.of(
                table, table.items().stream().map(AnswerTable.Item::code).toList(), Set.of());
    }

    private static ItemCorrelations correlations(ItemMatrix matrix) {
        return ItemCorrelations.of(matrix, Treatment.PAIRWISE).found().orElseThrow();
    }
}
