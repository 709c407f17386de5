package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Take the wish to leave from a plain form; a link cannot do it, so that no other site logs people out. */
@Singleton
final class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SigningOut leaving;

    SignOut(SigningOut leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var next = Login.of(request).map(leaving::leave).map(Object::toString).orElse("/keluar");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
        response.setHeader("Cache-Control", "no-store");
    }
}
