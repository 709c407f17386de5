package id.anjung.admin.operation;

import jakarta.inject.Singleton;

/** Hold the tables of the registry that tell how the platform does. */
@Singleton
record Tables(LifeRows lives, JobRows jobs, SumRows sums, CopiedRows copies) {}
