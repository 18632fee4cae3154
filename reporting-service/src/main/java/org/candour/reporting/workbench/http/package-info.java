/**
 * The workbench as pages, and the same analysis for programs.
 */
@NullMarked
package org.candour.reporting.workbench.http;

import org.jspecify.annotations.NullMarked;
