package id.anjung.admin.errand;

import id.anjung.admin.Errand;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.TaskExceptionHandler;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leave all jobs to the workers while a process runs an errand. */
@Singleton
@Requires(property = Errand.PROPERTY)
final class NoJobs implements BeanCreatedEventListener<ScheduledMethodProcessor> {
    @Override
    public ScheduledMethodProcessor onCreated(BeanCreatedEvent<ScheduledMethodProcessor> event) {
        return new Idle(event.getSource());
    }

    /** Hear of jobs and do nothing about it. */
    private static final class Idle extends ScheduledMethodProcessor {
        Idle(BeanContext beans) {
            super(beans, Optional.empty(), beans.getBean(TaskExceptionHandler.class));
        }

        @Override
        public void process(BeanDefinition<?> definition, ExecutableMethod<?, ?> method) {
            // Whose job it is does not matter.
        }
    }
}
