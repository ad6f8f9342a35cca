package id.kinerja.screens.web;

import id.kinerja.frame.web.Page;

/** All ways to go of the viewer, his account, and Kinerja as an app; the frame knows them. */
public record MorePage() implements Page {}
