package id.anjung.process;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import io.micronaut.core.value.PropertyResolver;
import java.util.Set;

/** Let a bean be there in processes of some roles only. */
public abstract sealed class RoleCondition implements Condition {
    private final Set<ProcessRole> wanted;

    RoleCondition(ProcessRole... wanted) {
        this.wanted = Set.of(wanted);
    }

    @Override
    public boolean matches(ConditionContext context) {
        var written = context.getBeanContext() instanceof PropertyResolver properties
                ? properties.getProperty(ProcessRole.PROPERTY, String.class).orElse("")
                : "";
        boolean matches = ProcessRole.read(written).stream().anyMatch(wanted::contains);
        if (!matches) {
            context.fail("This process is none of " + wanted);
        }
        return matches;
    }

    /** Be met by a worker. */
    public static final class Worker extends RoleCondition {
        public Worker() {
            super(ProcessRole.WORKER);
        }
    }

    /** Be met by a process that serves screens. */
    public static final class Console extends RoleCondition {
        public Console() {
            super(ProcessRole.CONSOLE);
        }
    }

    /** Be met by all that people look at. */
    public static final class Served extends RoleCondition {
        public Served() {
            super(ProcessRole.OPEN, ProcessRole.CONSOLE);
        }
    }

    /** Be met by all that know the members of tenants. */
    public static final class Staffed extends RoleCondition {
        public Staffed() {
            super(ProcessRole.CONSOLE, ProcessRole.WORKER);
        }
    }
}
