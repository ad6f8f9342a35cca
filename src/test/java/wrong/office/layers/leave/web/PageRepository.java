package wrong.office.layers.leave.web;

class PageRepository {}
