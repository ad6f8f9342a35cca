package wrong.office.server.cli.calculate;

import gg.jte.TemplateEngine;

record Drawn(TemplateEngine engine) {}
