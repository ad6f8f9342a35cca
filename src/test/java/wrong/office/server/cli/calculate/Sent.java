package wrong.office.server.cli.calculate;

import java.net.http.HttpClient;

record Sent(HttpClient client) {}
