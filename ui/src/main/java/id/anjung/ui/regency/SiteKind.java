package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Describe sites. */
@Singleton
record SiteKind(Sites keeping) implements Kind<Site> {
    @Override
    public String noun() {
        return "site";
    }

    @Override
    public String words() {
        return "regency.site";
    }

    @Override
    public Class<Site> type() {
        return Site.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_SITES;
    }

    @Override
    public List<Fact<Site>> facts(Reader reader) {
        return List.of(
                Fact.<Site>name(),
                Fact.<Site>code(),
                Fact.of("address", Site::address),
                Fact.of("zones", SiteKind::zones),
                Fact.of("timeZone", (Site site) -> Zones.name(site.timeZone())).onDemand(),
                Fact.of("confirmed", (Site site) -> reader.say(site.confirmed()))
                        .onDemand(),
                Fact.of("source", (Site site) -> Objects.requireNonNullElse(site.source(), ""))
                        .onDemand());
    }

    private static String zones(Site site) {
        return site.zones().stream()
                .map(zone -> zone.name() + " (" + zone.code() + ")")
                .collect(Collectors.joining(";\n"));
    }

    @Override
    public RecordForm<Site> form(Reader reader) {
        return new SiteForm(reader, words());
    }

    @Override
    public List<Narrowing<Site>> narrowings() {
        return List.of(new Narrowing<>("contoh", this::example));
    }

    @Override
    public boolean example(Site site) {
        return !site.confirmed();
    }
}
