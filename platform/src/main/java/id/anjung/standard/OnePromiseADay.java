package id.anjung.standard;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Register;
import org.jspecify.annotations.Nullable;

/** Let no two standards of a service begin on one day, also when they are published at the same moment. */
final class OnePromiseADay implements Register.Claim<ServiceStandard, StandardRow> {
    @Override
    public String key() {
        return "one_promise_a_day";
    }

    @Override
    public void write(StandardRow row, @Nullable ServiceStandard standard) {
        row.setPromise(standard == null || !standard.published() ? null : standard.service() + " " + standard.from());
    }

    @Override
    public FieldProblem taken(StandardRow row) {
        return FieldProblem.of("from", Problem.OVERLAPS, row.getName());
    }
}
