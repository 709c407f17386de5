package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGENCY_CODE;
import static id.anjung.admin.bundle.BundleWords.EMAIL;
import static id.anjung.admin.bundle.BundleWords.REGION;
import static id.anjung.admin.bundle.BundleWords.USERNAME;

import id.anjung.access.Membership;
import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Words;
import java.util.List;

/** Read the files of a demonstration: who may log in, and what their launcher offers. */
final class ReadingDemo {
    private final Codes usernames = new Codes(Phrase.plain("a person of this file"));
    private final Codes applications = new Codes(Phrase.plain("an application of this file"));

    PeopleBundle people(Fields file) {
        return new PeopleBundle(file.one("password", Words.NAME), file.list("people", this::person));
    }

    List<ApplicationEntry> applications(Fields file) {
        return file.list("applications", this::application);
    }

    private PersonEntry person(Fields fields) {
        return new PersonEntry(
                usernames.declare(fields, "username", USERNAME),
                fields.one("name", Words.NAME),
                fields.one("email", EMAIL),
                fields.list("roles", ReadingDemo::role));
    }

    private static RoleEntry role(Fields fields) {
        var role = fields.one("role", RoleWords.ROLE);
        if (role.provincial()) {
            return new RoleEntry.InProvince(role);
        }
        var tenant = fields.one("tenant", REGION);
        return new RoleEntry.InTenant(
                tenant,
                RoleWords.ofAgency(role)
                        ? new Membership(role, fields.one("agency", AGENCY_CODE))
                        : Membership.ofRegency(role));
    }

    private ApplicationEntry application(Fields fields) {
        return new ApplicationEntry(
                applications.declare(fields, "code", AGENCY_CODE),
                fields.one("name", Words.NAME),
                fields.one("description", Words.TEXT),
                fields.one("url", Words.URL),
                fields.one("agency", AGENCY_CODE),
                fields.many("tenants", REGION));
    }
}
