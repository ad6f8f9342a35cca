package id.kinerja.personnel;

import id.kinerja.organization.model.Nip;

/** What is handed to somebody on paper: the name and the first password by which he signs in; nobody sees it again. */
public record AccountPaper(Nip nip, String name, String password) {}
