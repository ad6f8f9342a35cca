package id.kinerja.home;

import id.kinerja.shared.Viewer;
import id.kinerja.shared.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scratch. */
@Component
class ScratchNavigation implements Navigation {

    @Override
    public String government() {
        return "Kota Contoh";
    }

    @Override
    public Around around(Viewer viewer) {
        return new Around("", List.of());
    }
}
