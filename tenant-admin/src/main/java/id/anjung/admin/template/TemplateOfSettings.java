package id.anjung.admin.template;

import static id.anjung.access.Permission.MANAGE_TEMPLATE;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.registry.FreshCopy;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.setting.level.ProvinceSettings;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.Template;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Decide for all malls; what counts is at most a second old in every process, and at once in the one that decided. */
@Singleton
class TemplateOfSettings implements ProvinceSettings {
    private final TemplateLedger ledger;
    private final FreshCopy<Template> copy;

    TemplateOfSettings(TemplateLedger ledger) {
        this.ledger = ledger;
        this.copy = new FreshCopy<>(ledger::now, System::nanoTime);
    }

    @Override
    public Template now() {
        return copy.get();
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Template show() {
        return ledger.now();
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<SettingRevision> history() {
        return ledger.history();
    }

    @Override
    @Permitted(MANAGE_TEMPLATE)
    public Outcome<Template> change(long seen, List<Wanted> wanted) {
        var problems = problems(wanted);
        return problems.isEmpty() ? decide(seen, wanted) : new Outcome.Invalid<>(problems);
    }

    @Override
    @Permitted(MANAGE_TEMPLATE)
    public Outcome<Template> rollBack(long seen, long revision) {
        return decide(seen, ledger.wantedAsOf(revision));
    }

    private Outcome<Template> decide(long seen, List<Wanted> wanted) {
        boolean written = ledger.write(seen, wanted, CurrentActor.require());
        copy.drop();
        return written ? new Outcome.Done<>(ledger.now()) : new Outcome.Conflict<>(ledger.now());
    }

    private static List<FieldProblem> problems(List<Wanted> wanted) {
        var problems = new ArrayList<>(
                SettingKey.namedTwice(wanted.stream().map(Wanted::key).toList()));
        for (var one : wanted) {
            var key = SettingKey.of(one.key());
            if (key.isEmpty()) {
                problems.add(FieldProblem.of(one.key(), Problem.UNKNOWN, one.key()));
            } else if (one.value() != null) {
                key.get().type().problem(one.key(), one.value()).ifPresent(problems::add);
            }
        }
        return problems;
    }
}
