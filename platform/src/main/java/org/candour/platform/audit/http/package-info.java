/**
 * The page and the interface by which an auditor reads what staff did, in every service.
 */
@NullMarked
package org.candour.platform.audit.http;

import org.jspecify.annotations.NullMarked;
