package id.anjung.ui.shell.kit;

import id.anjung.audit.AuditTrail;
import id.anjung.audit.ExportingTrail;
import jakarta.inject.Singleton;

/**
 * Lay out what every screen for records works with.
 *
 * @param readers know who reads
 * @param trail remembers what happened
 * @param documents reads what the trail keeps
 * @param chain hands the trail out with its chain
 */
@Singleton
public record Desk(Readers readers, AuditTrail trail, Documents documents, ExportingTrail chain) {}
