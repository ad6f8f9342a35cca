package wrong.office.unplain.model;

import java.nio.file.Path;

record OnFiles(Path file) {}
