package id.anjung.ui.tenant;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.NewTenant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Show what will be made, and ask who is its first admin. */
final class ReviewPart extends Part {
    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();
    private final TextField admin = new TextField(getTranslation("tenant.admin"));

    ReviewPart() {
        super("tenant.step.review");
        admin.setHelperText(getTranslation("tenant.admin.help"));
        admin.addClassName("wizard-admin");
        at(admin, Fault.ADMIN);
        add(facts, admin, new Paragraph(getTranslation("tenant.review.means")));
    }

    void tell(NewTenant wish, int services) {
        facts.removeAll();
        fact("tenant.name", wish.name());
        fact("tenant.slug", "/mpp/" + wish.slug());
        fact("tenant.address", wish.address());
        fact(
                "tenant.review.content",
                getTranslation("tenant.review.counts", wish.agencies().size(), services));
    }

    private void fact(String words, String value) {
        facts.add(new DescriptionList.Term(getTranslation(words)), new DescriptionList.Description(value));
    }

    @Nullable
    String admin() {
        return Optional.of(admin.getValue().strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    @Override
    Set<Fault> faults() {
        return Set.of();
    }
}
