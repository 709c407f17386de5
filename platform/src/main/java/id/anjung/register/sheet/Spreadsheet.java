package id.anjung.register.sheet;

import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import id.anjung.register.sheet.Sheet.Line;
import id.anjung.register.sheet.SheetOutcome.Fault;
import id.anjung.register.sheet.SheetOutcome.Faulty;
import id.anjung.register.sheet.SheetOutcome.Taken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Know one kind of record as lines of a sheet. A sheet is taken whole or not at all: every line is checked,
 * beside the lines before it too, and whoever calls holds the transaction and gives it up on a fault.
 *
 * @param <D> the kind of record
 */
public final class Spreadsheet<D extends Entry> {
    private static final String CODE = "code";
    private static final Words NOWHERE = new Words("", "");
    private static final int PART = 500;

    private final List<Column<D>> columns;
    private final Function<Cells, D> reading;

    /**
     * Describe the sheet of a kind of record.
     *
     * @param columns its columns; one of them holds {@code code}
     * @param reading makes a record from the cells of a line
     */
    public Spreadsheet(List<Column<D>> columns, Function<Cells, D> reading) {
        this.columns = List.copyOf(columns);
        this.reading = reading;
    }

    /** Write all records in use as CSV. */
    public String csv(Keeping<D> keeping, Locale reader) {
        var text = new StringBuilder(CsvText.begin());
        text.append(CsvText.written(
                columns.stream().map(column -> column.header().in(reader)).toList()));
        var part = keeping.page(PageRequest.first(PART));
        while (!part.isEmpty()) {
            part.forEach(kept -> text.append(CsvText.written(cells(kept.data(), reader))));
            part = keeping.page(PageRequest.after(part.getLast().data().code(), "", false, PART));
        }
        return text.toString();
    }

    private List<String> cells(D data, Locale reader) {
        return columns.stream()
                .map(column -> column.written().apply(data, reader))
                .toList();
    }

    /**
     * Keep what a file holds; the caller gives its transaction up when a fault is answered.
     *
     * @param references tells which records a line names that are not there, also of a line that is wrong otherwise
     */
    public SheetOutcome take(byte[] file, Keeping<D> keeping, Function<D, List<FieldProblem>> references) {
        return switch (SheetFile.read(file)) {
            case Sheet.Unreadable(var problem) -> new Faulty(List.of(new Fault(1, NOWHERE, problem)));
            case Sheet.Lines(var lines) -> take(lines, keeping, references);
        };
    }

    private SheetOutcome take(List<Line> lines, Keeping<D> keeping, Function<D, List<FieldProblem>> references) {
        var places = new HashMap<Column<D>, Integer>();
        var faults = new ArrayList<>(header(lines.getFirst(), places));
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        var read = new ArrayList<Read<D>>();
        for (Line line : lines.subList(1, lines.size())) {
            var one = read(line, places);
            faults.addAll(one.faults());
            read.stream()
                    .filter(former -> former.data().code().equals(one.data().code()))
                    .findFirst()
                    .ifPresent(former ->
                            faults.add(fault(line.number(), FieldProblem.of(CODE, Problem.REPEATED, former.line()))));
            read.add(one);
        }
        if (faults.isEmpty()) {
            return keep(read, keeping);
        }
        read.forEach(one -> faults.addAll(missing(one, references)));
        return new Faulty(sorted(faults));
    }

    /** Look for what a line names beside its own faults, so that one answer names everything that is to be mended. */
    private List<Fault> missing(Read<D> one, Function<D, List<FieldProblem>> references) {
        return references.apply(one.data()).stream()
                .map(problem -> fault(one.line(), problem))
                .filter(fault ->
                        one.faults().stream().noneMatch(own -> own.column().equals(fault.column())))
                .toList();
    }

    private record Read<D>(int line, D data, List<Fault> faults) {}

    private Read<D> read(Line line, Map<Column<D>, Integer> places) {
        var texts = places.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().field(), entry -> line.cell(entry.getValue())));
        var cells = new Cells(texts);
        var data = reading.apply(cells);
        var problems = new ArrayList<>(cells.problems());
        data.problems().stream()
                .filter(own -> problems.stream().noneMatch(unread -> sameColumn(unread, own)))
                .forEach(problems::add);
        return new Read<>(
                line.number(),
                data,
                problems.stream().map(problem -> fault(line.number(), problem)).toList());
    }

    private SheetOutcome keep(List<Read<D>> read, Keeping<D> keeping) {
        var faults = new ArrayList<Fault>();
        int added = 0;
        int changed = 0;
        for (Read<D> one : read) {
            var former = keeping.byCode(one.data().code());
            if (former.filter(kept -> !kept.retired() && kept.data().equals(one.data()))
                    .isPresent()) {
                continue;
            }
            var problems = problems(
                    former.isPresent()
                            ? keeping.change(former.get().id(), former.get().version(), one.data())
                            : keeping.add(one.data()));
            problems.forEach(problem -> faults.add(fault(one.line(), problem)));
            added += former.isPresent() ? 0 : 1;
            changed += former.isPresent() ? 1 : 0;
        }
        return faults.isEmpty() ? new Taken(added, changed, read.size() - added - changed) : new Faulty(faults);
    }

    private static <D> List<FieldProblem> problems(Outcome<Kept<D>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Kept<D>> done -> List.of();
            case Outcome.Invalid<Kept<D>>(var problems) -> problems;
            case Outcome.Conflict<Kept<D>> overtaken -> List.of(FieldProblem.of(CODE, Problem.CHANGED_MEANWHILE));
            case Outcome.Missing<Kept<D>> gone -> List.of(FieldProblem.of(CODE, Problem.CHANGED_MEANWHILE));
        };
    }

    private List<Fault> header(Line header, Map<Column<D>, Integer> places) {
        var faults = new ArrayList<Fault>();
        for (int place = 0; place < header.cells().size(); place++) {
            var name = header.cell(place);
            var column = columns.stream().filter(one -> one.isCalled(name)).findFirst();
            if (column.isEmpty() && !name.isEmpty()) {
                faults.add(new Fault(
                        header.number(), new Words(name, name), FieldProblem.of(name, Problem.UNKNOWN, name)));
            } else if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                faults.add(new Fault(
                        header.number(),
                        column.get().header(),
                        FieldProblem.of(name, Problem.REPEATED, header.number())));
            }
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column ->
                        faults.add(fault(header.number(), FieldProblem.of(column.field(), Problem.REQUIRED))));
        return faults;
    }

    private Fault fault(int line, FieldProblem problem) {
        return new Fault(line, column(problem.field()).map(Column::header).orElse(NOWHERE), problem);
    }

    private boolean sameColumn(FieldProblem one, FieldProblem other) {
        return column(one.field()).equals(column(other.field()));
    }

    private Optional<Column<D>> column(String field) {
        return columns.stream().filter(column -> column.holds(field)).findFirst();
    }

    private static List<Fault> sorted(List<Fault> faults) {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
