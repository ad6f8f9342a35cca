package id.kinerja.cli.office;

import id.kinerja.audit.Whence;
import id.kinerja.shared.Language;
import id.kinerja.shared.Texts;
import java.util.Optional;

/** The console of the server's own machine, and whom that machine knows there. */
class Console implements Whence {

    @Override
    public Optional<String> address() {
        return Optional.empty();
    }

    @Override
    public Optional<String> operator() {
        return ProcessHandle.current()
                .info()
                .user()
                .map(user -> Texts.in(Language.ID).say(OfficeText.OPERATOR, user));
    }
}
