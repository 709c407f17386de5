package id.anjung.ui.province;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.kit.Definition;
import id.anjung.ui.shell.text.Formats;
import java.util.List;

/** Show the province in three figures. */
final class KeyFigures extends Div {
    private static final long serialVersionUID = 1L;

    private final Span active = new Span();
    private final Span visits = new Span();
    private final Span wait = new Span();
    private final transient Formats formats;
    private final int regencies;

    KeyFigures(Formats formats, int regencies) {
        this.formats = formats;
        this.regencies = regencies;
        addClassName("key-figures");
        add(
                figure("province.figure.active", active),
                figure("province.figure.visits", visits),
                figure("province.figure.wait", wait));
    }

    void show(List<TenantStanding> standings) {
        long served = standings.stream()
                .filter(standing -> standing.tenant().status() == TenantStatus.ACTIVE)
                .count();
        active.setText(getTranslation("province.figure.of", formats.count(served), formats.count(regencies)));
        visits.setText(formats.count(
                Todays.of(standings).mapToInt(TenantStanding.Today::visits).sum()));
        var median = Todays.median(standings);
        wait.setText(median.isEmpty() ? "–" : getTranslation("province.minutes", formats.count(median.getAsInt())));
    }

    private static Div figure(String key, Span value) {
        value.addClassName("value");
        var figure = new Div(value, new Definition(key));
        figure.addClassName("figure");
        return figure;
    }
}
