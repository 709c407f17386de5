package id.anjung.ui.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.text.Formats;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Show the province in four figures. */
final class KeyFigures extends Div {
    private static final long serialVersionUID = 1L;

    private final Span active = new Span();
    private final Span agencies = new Span();
    private final Span services = new Span();
    private final Span counters = new Span();
    private final transient Formats formats;
    private final int regencies;

    KeyFigures(Formats formats, int regencies) {
        this.formats = formats;
        this.regencies = regencies;
        addClassName("key-figures");
        add(
                figure("province.figure.active", active),
                figure("province.figure.agencies", agencies),
                figure("province.figure.services", services),
                figure("province.figure.counters", counters));
    }

    void show(List<TenantStanding> standings) {
        long served = standings.stream()
                .filter(standing -> standing.tenant().status() == TenantStatus.ACTIVE)
                .count();
        active.setText(getTranslation("province.figure.of", formats.count(served), formats.count(regencies)));
        agencies.setText(sum(standings, TenantStanding.Figures::agencies));
        services.setText(sum(standings, TenantStanding.Figures::services));
        counters.setText(sum(standings, TenantStanding.Figures::counters));
    }

    private String sum(List<TenantStanding> standings, ToIntFunction<TenantStanding.Figures> part) {
        return formats.count(standings.stream()
                .flatMap(standing -> Stream.ofNullable(standing.figures()))
                .mapToInt(part)
                .sum());
    }

    private static Div figure(String key, Span value) {
        value.addClassName("value");
        var figure = new Div(value, new Definition(key));
        figure.addClassName("figure");
        return figure;
    }
}
