/** Questionnaires as YAML files: one file is one version in all its languages. Modules of the library are read in place. */
@NullMarked
package org.candour.survey.instrument.file;

import org.jspecify.annotations.NullMarked;
