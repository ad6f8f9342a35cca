package id.kinerja;

import id.kinerja.database.Database;
import id.kinerja.demo.FoundingBegins;
import id.kinerja.demo.SignIns;
import id.kinerja.shared.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** The house that is opened: first the database, then the server; closed in the other order, whoever asks for it. */
record Opening(StartOrder order, Path var, Terminal terminal) {

    void open(Map<String, String> environment) {
        Door.mustBeFree(order.address(), order.port());
        terminal.sayBriefly(Message.of(StartText.STARTING));
        var database = Database.start(var, environment);
        // the hook closes the server first, and then what was handed to it here
        var opened = new AtomicBoolean();
        SpringApplication.getShutdownHandlers().add(() -> {
            database.close();
            if (opened.get()) {
                terminal.sayBriefly(Message.of(StartText.STOPPED));
            }
        });
        LogFile.prepare(log());
        database.remarks().forEach(terminal::warn);
        var server = application().run(settings(database));
        new Welcome(order, server.getBean(SignIns.class)).show(terminal);
        opened.set(true);
    }

    Path log() {
        return var.resolve("kinerja.log");
    }

    private SpringApplication application() {
        var application = new SpringApplication(Kinerja.class);
        application.addListeners(new FoundingNews(terminal));
        return application;
    }

    /** As arguments, so that nothing in the environment leads the server elsewhere. */
    private String[] settings(Database database) {
        var address = database.address();
        var settings = new ArrayList<>(List.of(
                "--server.port=" + order.port(),
                "--server.address=" + order.address(),
                "--spring.datasource.url=" + address.url(),
                "--spring.datasource.username=" + address.username(),
                "--spring.datasource.password=" + address.password()));
        settings.addAll(LogFile.settings(log()));
        settings.add("--spring.profiles.active=" + String.join(",", order.profiles()));
        return settings.toArray(String[]::new);
    }

    /** The one thing at which a first start lingers. */
    private record FoundingNews(Terminal terminal)
            implements ApplicationListener<PayloadApplicationEvent<FoundingBegins>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<FoundingBegins> news) {
            terminal.sayBriefly(Message.of(StartText.FOUNDING));
        }
    }
}
