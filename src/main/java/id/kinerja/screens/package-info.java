/** The screens that belong to no part of the office: every component in one place, the rest of the ways to go, the app on a phone. */
@ApplicationModule(allowedDependencies = {"shared", "frame", "lists::web", "forms", "forms::web"})
@NullMarked
package id.kinerja.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
