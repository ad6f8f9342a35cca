package wrong.office.unplain.model;

import wrong.office.unplain.web.Screen;

record OnScreen(Screen screen) {}
