package id.kinerja;

import id.kinerja.database.Database;
import id.kinerja.database.DatabaseAddress;
import id.kinerja.demo.FoundingBegins;
import id.kinerja.demo.SignIns;
import id.kinerja.shared.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.env.PropertySource;

/** The house that is opened: first the database, then the server; closed in the other order, whoever asks for it. */
record Opening(StartOrder order, Path var, Terminal terminal) {

    void open(Map<String, String> environment) {
        Door.mustBeFree(order.address(), order.port());
        terminal.sayBriefly(Message.of(StartText.STARTING));
        // while the database starts, the server furnishes itself as far as it can without
        var database = CompletableFuture.supplyAsync(Database.starting(var, environment));
        // the hook closes the server first, and then what was handed to it here
        var opened = new AtomicBoolean();
        SpringApplication.getShutdownHandlers().add(() -> {
            database.thenAccept(Database::close)
                    .exceptionally(neverStarted -> null)
                    .join();
            if (opened.get()) {
                terminal.sayBriefly(Message.of(StartText.STOPPED));
            }
        });
        LogFile.prepare(log());
        var server = application(database).run(settings());
        database.join().remarks().forEach(terminal::warn);
        new Welcome(order, server.getBean(SignIns.class)).show(terminal);
        opened.set(true);
    }

    Path log() {
        return var.resolve("kinerja.log");
    }

    private SpringApplication application(CompletableFuture<Database> database) {
        var application = new SpringApplication(Kinerja.class);
        application.addListeners(new FoundingNews(terminal));
        application.addInitializers(
                context -> context.getEnvironment().getPropertySources().addFirst(new Reached(database)));
        return application;
    }

    /** As arguments, so that nothing in the environment leads the server elsewhere. */
    private String[] settings() {
        var settings = new ArrayList<>(List.of("--server.port=" + order.port(), "--server.address=" + order.address()));
        settings.addAll(LogFile.settings(log()));
        settings.add("--spring.profiles.active=" + String.join(",", order.profiles()));
        return settings.toArray(String[]::new);
    }

    /** Where the server finds the tables: whoever asks for it waits until the database runs. */
    private static final class Reached extends PropertySource<CompletableFuture<Database>> {

        private Reached(CompletableFuture<Database> database) {
            super("database", database);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "spring.datasource.url" -> address().url();
                case "spring.datasource.username" -> address().username();
                case "spring.datasource.password" -> address().password();
                default -> null;
            };
        }

        private DatabaseAddress address() {
            return source.join().address();
        }
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
