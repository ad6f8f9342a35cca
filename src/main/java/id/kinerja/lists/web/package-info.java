/** What a list is asked by its address, the rows that it answers with, and the same as a file for spreadsheets. */
@NamedInterface("web")
@NullMarked
package id.kinerja.lists.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
